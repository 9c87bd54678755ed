import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { expectDrawing } from '../../../tests/drawings/drawing.ts';
import { layoutLifeline } from '../../views/lifelines/lifeline-layout.ts';
import Lifeline from './Lifeline.astro';

const container = await AstroContainer.create();
const axis = { from: 1976, to: 2026.9, width: 224 };

test.each([
  ['lifeline-seen', { start: '1992', last: '2018-05', fate: 'seen', ticks: ['2009', '2017'] }],
  ['lifeline-lost', { start: '2000', last: '2009', fate: 'lost', ticks: [] }],
  ['lifeline-ended', { start: '2006', last: '2021-11', fate: 'ended', ticks: [] }],
  ['lifeline-merged', { start: '2020', last: '2022', fate: 'merged', ticks: [] }],
  ['lifeline-undated', { first: '1996', last: '2020', fate: 'seen', ticks: [] }],
] as const)('the drawing %s is the one kept', async (name, life) => {
  await expectDrawing(name, await container.renderToString(Lifeline, { props: { line: layoutLifeline(life, axis) } }));
});

test.each(['2009', '2023', '2026'])(
  'the dots of a life lost in %s end with its line, however narrow it gets',
  async (last) => {
    const line = layoutLifeline({ start: '2000', last, fate: 'lost', ticks: [] }, axis);
    const html = await container.renderToString(Lifeline, { props: { line } });
    const [, from, room] = /<svg class="fading" x="([\d.]+)%" width="([\d.]+)%"/.exec(html) ?? [];
    expect(Number(from) + Number(room)).toBeCloseTo(100, 1);
  },
);
