import { expect, test } from 'vitest';
import { formatFinding, type Problem } from '../../checks/problem.ts';
import { rewordForForm } from './form-words.ts';

test.each<[Pick<Problem, 'rule' | 'path' | 'found'> & Partial<Problem>, unknown, string]>([
  [
    {
      rule: 'schema',
      path: ['chiffres', 0, 'source'],
      found: 'Il manque la clé « source »',
      expected: 'identifiant de la source',
      remedy: 'Ajoutez source: …',
    },
    undefined,
    'Ce champ est à remplir. Attendu : identifiant de la source.',
  ],
  [
    { rule: 'schema', path: ['lieux', 0, 'commune'], found: '« Clermon » ne convient pas', expected: 'un code INSEE' },
    'Clermon',
    '« Clermon » n’est pas une commune de la liste. Attendu : les premières lettres de son nom, puis un choix dans la liste qui s’ouvre.',
  ],
  [
    { rule: 'uncited-sources', path: ['sources', 0, 'id'], found: 'La source « presse » n’est citée nulle part' },
    'presse',
    'La source « presse » n’est encore citée nulle part. Attendu : son choix dans un champ « Source », ou un appel entre crochets dans le récit. Citez-la là où elle sert, ou retirez-la.',
  ],
  [
    { rule: 'schema', path: ['chiffres', 0], found: '« 3 M€ » n’est pas lisible', remedy: 'Écrivez 3000000' },
    '3 M€',
    '« 3 M€ » n’est pas lisible. Écrivez 3000000.',
  ],
  [
    { rule: 'territory', path: ['lieux', 0, 'commune'], found: 'La commune est ailleurs', remedy: 'Ajoutez « 76 »' },
    '76101',
    'La commune est ailleurs. Ajoutez « 76 ».',
  ],
])('%o', (problem, value, words) => {
  expect(formatFinding(rewordForForm({ file: 'cas/a.mdx', line: 1, column: 1, ...problem }, value))).toBe(words);
});
