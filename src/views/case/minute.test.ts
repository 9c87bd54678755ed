import { expect, test } from 'vitest';
import { localSource, singleCase } from '../../atlas/atlas.fixture.ts';
import { buildCaseApparatus } from '../../atlas/calls.ts';
import { describeQuestions } from './answers.ts';
import { describeMinute, splitAtNumber } from './minute.ts';

const { caseStudy } = singleCase({
  minute: {
    partagent: { reponse: 'Un commercial et 2 stands', annee: 2024, source: 'a' },
    craindre: { inconnu: '2026-11-30' },
  },
  fiche: { resultat: { reponse: '80 % de ventes en plus', annee: 2024, source: 'b', nature: 'mesure' } },
  sources: [localSource('a'), localSource('b')],
});
const apparatus = buildCaseApparatus(caseStudy);
const cells = describeMinute(caseStudy, apparatus.numbers);

test('four cells: two sentences of their own and two of the ten answers', () => {
  expect(cells.map(({ label, answer }) => [label, answer.text])).toEqual([
    ['Ils partagent', 'Un commercial et 2 stands'],
    ['Ça a donné', '80\u00a0% de ventes en plus'],
    ['Ce que ça coûte à un membre', 'Pas encore cherché'],
    ['À craindre', 'Cherché, pas trouvé'],
  ]);
  expect(cells[1]?.parts).toEqual(['', '80\u00a0%', ' de ventes en plus']);
});

test('each call of an answer leads to a cell or to a row, and no two have one id', () => {
  const rows = describeQuestions(caseStudy, apparatus.numbers).rows.map(({ answer }) => answer.anchor);
  const ids = [...cells.map(({ id }) => id), ...rows];
  const called = [...apparatus.callsBySource.values()].flat().map(({ anchor }) => anchor);
  expect(called).toEqual(['reponse-partagent', 'reponse-resultat']);
  expect(ids).toEqual(expect.arrayContaining(called));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ['Un bureau', ['Un bureau', '', '']],
  ['Près de 80\u00a0% des ventes', ['Près de ', '80\u00a0%', ' des ventes']],
  ['Depuis 2017, 52 entreprises', ['Depuis 2017, ', '52 entreprises', '']],
  ['3\u202f000\u00a0euros par an', ['', '3\u202f000\u00a0euros', ' par an']],
  ['Un an : 1,5\u00a0million d’euros', ['Un an : ', '1,5\u00a0million d’euros', '']],
  ['2\u00a0millions d’euros', ['', '2\u00a0millions d’euros', '']],
  ['La norme ISO9001 et A380', ['La norme ISO9001 et A380', '', '']],
  ['En 1999 et 2010', ['En 1999 et 2010', '', '']],
] as const)('the number of « %s » stands apart', (text, expected) => {
  expect(splitAtNumber(text).join('')).toBe(text);
  expect(splitAtNumber(text)).toEqual(expected);
});
