import { describe, expect, test } from 'vitest';
import { CASES, type ResultGroup } from './results.ts';
import { describeAnswer, describeProposals, writeHeading } from './sentences.ts';

type Answer = Parameters<typeof describeAnswer>[1];

const groupOf = (title: string, count: number): ResultGroup => ({
  title,
  pages: Array.from({ length: count }, (_, index) => ({ path: `formes/${index}`, title: `Page ${index}` })),
  describe: ({ path, title }) => ({ path, title, detail: '' }),
});

function answerOf({ cases = 0, ...part }: Partial<Answer> & { readonly cases?: number }): Answer {
  return {
    matches: new Map(Array.from({ length: cases }, (_, index) => [`cas-${index}`, index])),
    others: [],
    unknownWords: [],
    nearestWords: [],
    words: [],
    excerptOf: () => Promise.resolve(undefined),
    describe: () => Promise.resolve(undefined),
    ...part,
  };
}

function groupsOf(cases: number, others: number): readonly ResultGroup[] {
  return [groupOf(CASES, cases), groupOf('Formes', others)].filter(({ pages }) => pages.length > 0);
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
    expect(describeAnswer('verre', answerOf({ cases }), groupsOf(cases, others)).replace(/\s/g, ' ')).toBe(expected);
  });

  test('what was corrected is said', () => {
    const sentence = describeAnswer('Oyonax', answerOf({ cases: 1, correction: 'Oyonnax' }), groupsOf(1, 0));
    expect(sentence.replace(/\s/g, ' ')).toBe(
      '1 résultat pour « Oyonnax » : 1 cas. « Oyonax » n’est dans aucune page.',
    );
  });
});

test.each([
  [[], [], 'Aucun résultat pour « x ». Vérifiez l’orthographe ou parcourez la carte.'],
  [
    ['x'],
    [],
    'Aucun résultat pour « x ». « x » ne figure dans aucune page. Vérifiez l’orthographe ou parcourez la carte.',
  ],
  [['x', 'y'], ['z'], 'Aucun résultat pour « x ». « x » et « y » ne figurent dans aucune page.'],
])('nothing found, unknown words %j, near ones %j', (unknownWords, nearestWords, expected) => {
  expect(describeAnswer('x', answerOf({ unknownWords, nearestWords }), []).replace(/\s/g, ' ')).toBe(expected);
});

test('near words, and headings', () => {
  expect(describeProposals(answerOf({ nearestWords: ['forge', 'forme'] })).replace(/\s/g, ' ')).toBe(
    ' Mots proches : forge, forme.',
  );
  expect(describeProposals(answerOf({}))).toBe('');
  expect(writeHeading(groupOf(CASES, 14))).toBe('Cas (14)');
});
