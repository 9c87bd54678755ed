import { expect, test } from 'vitest';
import { countAnswers, isGiven, QUESTIONS, readAnswers, readMinute } from './answer.ts';

const entry = { reponse: 'Un bureau de huit entreprises', annee: 2024, source: 'presse' };

test('an answer keeps its words, years, sources and nature', () => {
  const { decision } = readAnswers({ decision: entry });
  expect(decision).toEqual({
    kind: 'given',
    text: 'Un bureau de huit entreprises',
    years: [2024, 2024],
    sources: ['presse'],
    nature: 'declare',
    reasoning: undefined,
  });
});

test.each([
  [{ ...entry, annee: [2019, 2024] as [number, number] }, { years: [2019, 2024] }],
  [{ ...entry, annee: 'inconnue' as const }, { years: undefined }],
  [{ ...entry, source: ['presse', 'registre'] }, { sources: ['presse', 'registre'] }],
  [{ ...entry, nature: 'mesure' as const }, { nature: 'mesure' }],
  [{ ...entry, deduit: 'le bureau est de 2024' }, { reasoning: 'le bureau est de 2024' }],
  [{ inconnu: '2026-11-30' }, { kind: 'missing', searched: '2026-11-30' }],
  [undefined, { kind: 'missing', searched: undefined }],
])('%j reads as %j', (decision, expected) => {
  expect(readAnswers({ decision }).decision).toMatchObject(expected);
});

test('the ten questions are there whatever the file answers, and only answers count', () => {
  expect(Object.keys(readAnswers())).toEqual([...QUESTIONS]);
  expect(countAnswers(readAnswers())).toBe(0);
  const answers = readAnswers({ decision: entry, cadre: entry, echec: { inconnu: '2026-11-30' } });
  expect(countAnswers(answers)).toBe(2);
  expect(Object.entries(answers).flatMap(([key, answer]) => (isGiven(answer) ? [key] : []))).toEqual([
    'decision',
    'cadre',
  ]);
});

test('the minute holds what they share and what to fear', () => {
  expect(readMinute({ partagent: entry })).toMatchObject({
    shared: { kind: 'given', sources: ['presse'] },
    feared: { kind: 'missing' },
  });
  expect(readMinute()).toEqual({ shared: { kind: 'missing' }, feared: { kind: 'missing' } });
});
