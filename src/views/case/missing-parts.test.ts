import { expect, test } from 'vitest';
import { QUESTIONS } from '../../atlas/answer.ts';
import { localSource, singleCase } from '../../atlas/atlas.fixture.ts';
import { describeMissingParts } from './missing-parts.ts';

const given = { reponse: 'x', annee: 2024, source: 'a', nature: 'declare' as const };
const known = Object.fromEntries(QUESTIONS.map((question) => [question, given]));
const describe = (fiche: object, questions: string[] = []) =>
  describeMissingParts(singleCase({ questions, fiche, sources: [localSource('a')] }).caseStudy);

test('the questions of the authors, and how many of the ten have no answer, searched or not', () => {
  expect(
    describe({ ...known, cadre: undefined, decision: { inconnu: '2026-11-30' } }, ["Combien d'ateliers ?"]),
  ).toEqual({ questions: ['Combien d’ateliers\u202f?'], unanswered: 'Deux des dix questions restent sans réponse' });
});

test.each([
  [{ ...known, cadre: undefined }, 'Une des dix questions reste sans réponse'],
  [{}, 'Les dix questions restent sans réponse'],
])('holes are counted in words', (fiche, unanswered) => {
  expect(describe(fiche)).toEqual({ questions: [], unanswered });
});

test('a case that answers the ten, and whose authors ask nothing, misses nothing', () => {
  expect(describe(known)).toBeUndefined();
  expect(describe(known, ['Qui ?'])).toEqual({ questions: ['Qui\u202f?'] });
});
