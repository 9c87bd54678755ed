import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { selectAll, selectOne } from 'css-select';
import { type AnyNode, type Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import type { Life } from '../../views/case-dots.ts';
import AnswerCounter from './AnswerCounter.astro';
import CaseDot from './CaseDot.astro';
import CaseDots from './CaseDots.astro';
import NatureMark from './NatureMark.astro';
import UnknownRing from './UnknownRing.astro';

const container = await AstroContainer.create();

function select(html: string, selector: string): readonly Element[] {
  return selectAll<AnyNode, Element>(selector, parseDocument(html));
}

/** Look and colour of each disc. */
function readDiscs(html: string): readonly string[] {
  return select(html, '.disc').map(
    ({ attribs }) => attribs['class']?.split(' ').slice(1, 3).join(' ').replace('tone-', '') ?? '',
  );
}

test.each([
  ['mesure', 'full', 'mesuré'],
  ['declare', 'half', 'déclaré'],
  ['prevu', 'hollow', 'prévu'],
  ['inconnu', 'dashed', 'inconnu'],
] as const)('nature %s: a %s disc and its word, which the slot replaces', async (nature, look, word) => {
  const html = await container.renderToString(NatureMark, { props: { nature } });
  expect(readDiscs(html)).toEqual([`${look} text`]);
  expect(readWords(html)).toBe(word);
  const told = await container.renderToString(NatureMark, {
    props: { nature },
    slots: { default: 'par Orcab' },
  });
  expect(readWords(told)).toBe('par Orcab');
});

const dotOf = (life: Life) => ({ href: '/cas/venetis/', name: 'Vénétis, actif', status: 'actif' as const, life });

test.each([
  ['seen', 'full flock'],
  ['lost', 'hollow flock'],
  ['ended', 'full text'],
] as const)('a case %s is a link with a disc %s', async (life, disc) => {
  const html = await container.renderToString(CaseDot, { props: { dot: dotOf(life) } });
  const [link] = select(html, 'a');
  expect([link?.attribs['href'], link?.attribs['aria-label']]).toEqual(['/cas/venetis/', 'Vénétis, actif']);
  expect(readDiscs(html)).toEqual([disc]);
});

test('a row of cases is one image with one name, and is counted where it would be too long', async () => {
  const dots = Array.from({ length: 70 }, () => dotOf('seen'));
  const html = await container.renderToString(CaseDots, { props: { dots } });
  expect(select(html, 'a')).toEqual([]);
  expect(selectOne<AnyNode, Element>('[role="img"]', parseDocument(html))?.attribs['aria-label']).toBe(
    '70\u00a0cas\u00a0: 70\u00a0vus actifs',
  );
  expect(readDiscs(html)).toHaveLength(60);
  expect(readWords(html)).toBe('+10');
});

test('an unknown ring is never without a name', async () => {
  const html = await container.renderToString(UnknownRing);
  expect(select(html, '[role="img"]').map(({ attribs }) => attribs['aria-label'])).toEqual(['inconnu']);
  expect(readDiscs(html)).toEqual(['dashed unknown']);
});

test('the counter says how many questions are answered, then draws it', async () => {
  const html = await container.renderToString(AnswerCounter, { props: { answered: 6 } });
  expect(readWords(html)).toBe('répondu 6 sur 10');
  expect(readDiscs(html)).toEqual([
    ...Array.from({ length: 6 }, () => 'full text'),
    ...Array.from({ length: 4 }, () => 'dashed unknown'),
  ]);
});

function readWords(html: string): string {
  return DomUtils.textContent(parseDocument(html)).replace(/\s+/g, ' ').trim();
}
