import { expect, test } from 'vitest';
import { QUESTIONS } from '../../atlas/answer.ts';
import { localSource, singleCase } from '../../atlas/atlas.fixture.ts';
import { QUESTION_WORDS } from './answers.ts';
import { listMissingParts } from './missing-parts.ts';

const given = { reponse: 'x', annee: 2024, source: 'a', nature: 'declare' as const };
const known = Object.fromEntries(QUESTIONS.map((question) => [question, given]));

test('the questions of the authors, then those of the ten without an answer', () => {
  const { caseStudy } = singleCase({
    questions: ["Combien d'ateliers ?"],
    fiche: { ...known, cadre: undefined, decision: { inconnu: '2026-11-30' } },
    sources: [localSource('a')],
  });
  expect(listMissingParts(caseStudy)).toEqual([
    { question: 'Combien d’ateliers\u202f?' },
    { question: QUESTION_WORDS.decision, state: 'cherché, pas trouvé' },
    { question: QUESTION_WORDS.cadre, state: 'pas encore cherché' },
  ]);
});

test('a case that answers the ten misses nothing; one that answers none misses ten', () => {
  expect(listMissingParts(singleCase({ fiche: known, sources: [localSource('a')] }).caseStudy)).toEqual([]);
  expect(listMissingParts(singleCase({}).caseStudy)).toHaveLength(10);
});
