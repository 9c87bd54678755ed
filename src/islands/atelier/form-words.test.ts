import { expect, test } from 'vitest';
import { formatFinding } from '../../checks/problem.ts';
import { rewordForForm } from './form-words.ts';

test.each([
  [
    { found: 'Il manque la clé « source »', expected: 'identifiant de la source', remedy: 'Ajoutez source: …' },
    'Ce champ est à remplir. Attendu : identifiant de la source.',
  ],
  [
    { found: '« Clermon » ne convient pas pour « commune »', expected: 'un code INSEE entre apostrophes' },
    '« Clermon » n’est pas une commune de la liste. Attendu : les premières lettres de son nom, puis un choix dans la liste qui s’ouvre.',
  ],
  [
    {
      found: 'La source « presse » n’est citée nulle part dans cette page',
      expected: 'un appel [@presse] dans le texte, ou « source: presse » dans l’en-tête',
    },
    'La source « presse » n’est encore citée nulle part. Attendu : son choix dans un champ « Source », ou un appel entre crochets dans le récit. Citez-la là où elle sert, ou retirez-la.',
  ],
  [{ found: '« 3 M€ » n’est pas lisible', remedy: 'Écrivez 3000000' }, '« 3 M€ » n’est pas lisible. Écrivez 3000000.'],
])('%o', (finding, words) => {
  expect(formatFinding(rewordForForm(finding))).toBe(words);
});
