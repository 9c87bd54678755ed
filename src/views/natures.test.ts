import { expect, test } from 'vitest';
import { readAnswers } from '../atlas/answer.ts';
import { describeUnknown, findNature } from './natures.ts';

const answers = readAnswers({
  resultat: { reponse: 'Dix emplois', annee: 2020, source: 's', nature: 'mesure' },
  equipe: { reponse: 'Deux personnes', annee: 'inconnue', source: 's' },
  decision: { inconnu: '2026-12-01' },
});

test('an answer is as its source knows it, and unknown without one', () => {
  expect([answers.resultat, answers.equipe, answers.decision, answers.cadre].map(findNature)).toEqual([
    'mesure',
    'declare',
    'inconnu',
    'inconnu',
  ]);
});

test.each([
  [{ kind: 'missing' }, 'pas encore cherché'],
  [{ kind: 'missing', searched: '2026-12-01' }, 'cherché le 1er\u00a0décembre 2026, pas trouvé'],
] as const)('%j is unknown in these words', (answer, words) => {
  expect(describeUnknown(answer)).toBe(words);
});
