import { expect, test } from 'vitest';
import { QUESTIONS, readAnswers } from '../../atlas/answer.ts';
import { localSource, singleCase } from '../../atlas/atlas.fixture.ts';
import { describeAnswer, describeQuestions, QUESTION_WORDS } from './answers.ts';

const numbers = new Map([
  ['a', 2],
  ['b', 1],
]);
const entry = { reponse: "Un bureau : l'assemblée l'élit.", annee: 2024, source: 'a' };

function describe(decision: Parameters<typeof readAnswers>[0] & object) {
  return describeAnswer('decision', readAnswers(decision).decision, numbers);
}

test('an answer is printed without its final point, with its year, its nature and its sources', () => {
  expect(describe({ decision: entry })).toEqual({
    kind: 'given',
    anchor: 'reponse-decision',
    text: 'Un bureau\u00a0: l’assemblée l’élit',
    years: '2024',
    nature: 'declare',
    natureName: 'déclaré',
    reasoning: undefined,
    sources: [{ number: 2, href: '#source-2' }],
  });
});

test.each([
  [{ ...entry, annee: [2019, 2024] as [number, number] }, { years: '2019\u00a0à\u00a02024' }],
  [{ ...entry, annee: 'inconnue' as const }, { years: 'année inconnue' }],
  [{ ...entry, nature: 'mesure' as const }, { natureName: 'mesuré' }],
  [{ ...entry, nature: 'prevu' as const }, { natureName: 'prévu' }],
  [{ ...entry, deduit: "l'article est de 2024" }, { reasoning: 'l’article est de 2024' }],
  [{ ...entry, source: ['a', 'b'] }, { sources: [{ number: 1 }, { number: 2 }] }],
])('%j prints %j', (decision, expected) => {
  expect(describe({ decision })).toMatchObject(expected);
});

test('what is unknown says whether anyone looked for it, and when', () => {
  expect(describe({ decision: { inconnu: '2026-11-30' } })).toEqual({
    kind: 'missing',
    anchor: 'reponse-decision',
    text: 'Cherché, pas trouvé',
    searched: 'cherché le 30\u00a0novembre 2026',
  });
  expect(describe({})).toEqual({ kind: 'missing', anchor: 'reponse-decision', text: 'Pas encore cherché' });
});

test('the ten questions stand in one order, and only those with an answer are counted', () => {
  const { caseStudy } = singleCase({
    fiche: { cadre: entry, decision: entry, echec: { inconnu: '2026-11-30' } },
    sources: [localSource('a')],
  });
  const { rows, answered } = describeQuestions(caseStudy, numbers);
  expect(rows.map(({ question }) => question)).toEqual(QUESTIONS.map((key) => QUESTION_WORDS[key]));
  expect(rows).toHaveLength(10);
  expect(answered).toBe(2);
  expect(rows.flatMap(({ answer }) => (answer.kind === 'given' ? [answer.anchor] : []))).toEqual([
    'reponse-decision',
    'reponse-cadre',
  ]);
});
