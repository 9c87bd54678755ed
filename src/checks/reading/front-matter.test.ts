import { expect, test } from 'vitest';
import { readFrontMatter, readYamlFile } from './front-matter.ts';

test('what stands between the dashes, and where the text begins', () => {
  const text = '---\ntitre: A\n---\n\nUn texte.\n';
  const { value, end, offsetOf, mistakes } = readFrontMatter(text);
  expect(value).toEqual({ titre: 'A' });
  expect(mistakes).toEqual([]);
  expect(text.slice(end)).toBe('\n\nUn texte.\n');
  expect(text.slice(offsetOf(['titre']))).toMatch(/^A\n/);
});

test.each([
  ['no opening', 'titre: A\n---\n\n## Limites\n', 'La première ligne n’est pas « --- »'],
  ['text above', '\n---\ntitre: A\n---\n', 'La première ligne n’est pas « --- »'],
  ['no closing', '---\ntitre: A\n\n## Limites\n', 'L’en-tête ouvert par « --- » n’est pas refermé'],
  ['plus signs', '---\ntitre: A\n+++\n', '« +++ » ne ferme pas l’en-tête'],
  ['no-break space after the dashes', '---\ntitre: A\n---\u00a0\n', '« --- » ne ferme pas l’en-tête'],
  [
    'line separator before the dashes',
    '---\ntitre: A\n# \u2028---\n',
    'L’en-tête ouvert par « --- » n’est pas refermé',
  ],
  ['carriage return before the dashes', '---\ntitre: A\n# \r---\n', 'L’en-tête ouvert par « --- » n’est pas refermé'],
  ['three dots', '---\ntitre: A\n...\n---\n', 'Une ligne « ... » met fin aux clés'],
  ['long closing', '---\ntitre: A\n-----\n', '« ----- » ne ferme pas l’en-tête'],
])('%s', (name, text, expected) => {
  const { value, mistakes } = readFrontMatter(text);
  expect(mistakes.map(({ found }) => found)).toEqual([expected]);
  if (name !== 'text above') expect(value).toEqual({ titre: 'A' });
});

test('an empty file', () => {
  expect(readFrontMatter(' \n').mistakes.map(({ found }) => found)).toEqual(['Le fichier est vide']);
});

test('a data file with dashes is read without them', () => {
  const { value, mistakes } = readYamlFile('nom: A\n---\ntype: etat\n');
  expect(value).toEqual({ nom: 'A', type: 'etat' });
  expect(mistakes).toMatchObject([{ offset: 7, found: 'Une ligne « --- » coupe ce fichier en deux' }]);
});
