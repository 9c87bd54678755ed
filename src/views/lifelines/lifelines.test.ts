import { expect, test } from 'vitest';
import { caseFile, localSource, pickCase, smallAtlas } from '../../atlas/atlas.fixture.ts';
import { describeLife, findAxis, readLife } from './lifelines.ts';

const event = (date: string) => ({ date, evenement: 'x', source: 's' });
const sources = [localSource('s')];
const end = (date: string) => ({ date, motif: 'x', source: 's' });

const atlas = smallAtlas({
  cas: [
    caseFile('vieux', { debut: '1976-03', chronologie: [event('2024-05')], sources }),
    caseFile('jeune', { debut: '2020', sources }),
    caseFile('sans-debut', { chronologie: [event('1996'), event('2017')], statut: 'inconnu', sources }),
    caseFile('fini', { debut: '2006', statut: 'termine', fin: end('2021-11-17'), sources }),
    caseFile('fondu', { debut: '2020', statut: 'fusionne', fin: end('2022'), sources }),
    caseFile('sans-date', { sources }),
  ],
});

test.each([
  ['vieux', { start: '1976-03', last: '2024-05', fate: 'seen' }, '1976\u00a0à\u00a02024'],
  ['jeune', { start: '2020', last: undefined, fate: 'seen' }, 'depuis 2020'],
  ['sans-debut', { first: '1996', last: '2017', fate: 'lost' }, 'début inconnu, jusqu’en\u00a02017, perdu de vue'],
  ['fini', { start: '2006', last: '2021-11-17', fate: 'ended' }, '2006\u00a0à\u00a02021, terminé'],
  ['fondu', { start: '2020', last: '2022', fate: 'merged' }, '2020\u00a0à\u00a02022, fusionné'],
  ['sans-date', { first: undefined, last: undefined }, 'aucune date'],
] as const)('the life of %s', (id, life, words) => {
  const caseStudy = pickCase(atlas, id);
  const read = readLife(caseStudy, atlas, ['2017']);
  expect(read).toMatchObject({ ...life, ticks: ['2017'] });
  expect(describeLife(caseStudy, read)).toBe(words);
});

test('one axis for all: from the oldest start to the day of the build, twenty years at least', () => {
  expect(findAxis(atlas, 240)).toEqual({ from: 1976, to: expect.closeTo(2026.91, 2), width: 240 });
  expect(findAxis(smallAtlas(), 240).from).toBe(2006);
});
