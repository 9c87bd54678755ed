import { describe, expect, test } from 'vitest';
import { CASES, type ResultGroup } from './results.ts';
import type { TextAnswer as Answer } from './answer.ts';
import { describeAnswer, describeProposals, writeHeading } from './sentences.ts';

const groupOf = (title: string, count: number): ResultGroup => ({
  kind: title,
  title,
  pages: Array.from({ length: count }, (_, index) => ({ path: `formes/${index}`, title: `Page ${index}` })),
  describe: ({ path, title }) => ({ path, title, detail: '' }),
});

function answerOf({ cases = 0, ...part }: Partial<Answer> & { readonly cases?: number }): Answer {
  return {
    matches: new Map(Array.from({ length: cases }, (_, index) => [`cas-${index}`, index])),
    leads: [],
    others: [],
    excludedCount: 0,
    unknownWords: [],
    nearestWords: [],
    words: [],
    reach: 'texts',
    excerptOf: () => Promise.resolve(undefined),
    describe: () => Promise.resolve([]),
    ...part,
  };
}

function groupsOf(cases: number, others: number): readonly ResultGroup[] {
  return [groupOf(CASES, cases), groupOf('Formes', others)].filter(({ pages }) => pages.length > 0);
}

/** The sentence of an answer that is whole. */
function tell(typed: string, answer: Answer, groups: readonly ResultGroup[]): string {
  return describeAnswer({ typed, answer, groups, state: 'done', isOnline: true }).replace(/\s/g, ' ');
}

describe('what an answer holds', () => {
  test.each([
    [1, 0, '1 résultat pour « verre » : 1 cas.'],
    [7, 0, '7 résultats pour « verre » : 7 cas.'],
    [0, 1, '1 résultat pour « verre » : 1 page.'],
    [0, 2, '2 résultats pour « verre » : 2 pages.'],
    [1, 1, '2 résultats pour « verre » : 1 cas et 1 autre page.'],
    [1, 2, '3 résultats pour « verre » : 1 cas et 2 autres pages.'],
  ])('%i cases, %i other pages', (cases, others, expected) => {
    expect(tell('verre', answerOf({ cases }), groupsOf(cases, others))).toBe(expected);
  });

  test('what was corrected is said', () => {
    const sentence = tell('Oyonax', answerOf({ cases: 1, correction: 'Oyonnax' }), groupsOf(1, 0));
    expect(sentence).toBe('1 résultat pour « Oyonnax » : 1 cas. « Oyonax » n’est dans aucune page.');
  });
});

test.each([
  [[], [], 'Aucun résultat pour « licorne ».'],
  [['licorne'], [], 'Aucun résultat pour « licorne ». « licorne » ne figure dans aucune page. Vérifiez l’orthographe.'],
  [
    ['licorne', 'dahu'],
    ['z'],
    'Aucun résultat pour « licorne ». « licorne » et « dahu » ne figurent dans aucune page.',
  ],
])('nothing found, unknown words %j, near ones %j', (unknownWords, nearestWords, expected) => {
  expect(tell('licorne', answerOf({ unknownWords, nearestWords }), [])).toBe(expected);
});

test('near words, and headings', () => {
  expect(describeProposals(answerOf({ nearestWords: ['forge', 'forme'] })).replace(/\s/g, ' ')).toBe(
    ' Mots proches : forge, forme.',
  );
  expect(describeProposals(answerOf({}))).toBe('');
  expect(writeHeading(groupOf(CASES, 14))).toBe('Cas (14)');
});

const relaxed = (wholeCount: number) => ({ wholeCount, held: ['textile', 'Normandie'], missing: ['cluster'] });

test.each([
  [
    relaxed(0),
    '1 résultat pour « licorne » : 1 cas. Aucune page ne réunit ces trois mots ; voici celles qui en ont le plus : textile et Normandie, sans « cluster ».',
  ],
  [
    relaxed(2),
    '1 résultat pour « licorne » : 1 cas. 2 pages réunissent ces trois mots ; voici aussi celles qui en ont le plus : textile et Normandie, sans « cluster ».',
  ],
])('words given up are told: %j', (given, expected) => {
  expect(tell('licorne', answerOf({ cases: 1, relaxed: given }), groupsOf(1, 0))).toBe(expected);
});

test('pages put aside are counted, known words without a common page are no mistake', () => {
  expect(tell('licorne', answerOf({ cases: 1, excludedCount: 3 }), groupsOf(1, 0))).toBe(
    '1 résultat pour « licorne » : 1 cas. 3 pages sont écartées.',
  );
  const words = ['verre', 'bois'].map((word) => ({ word, isBeginning: false }));
  expect(tell('licorne', answerOf({ words }), [])).toBe(
    'Aucun résultat pour « licorne ». Aucune page ne réunit ces mots.',
  );
});
