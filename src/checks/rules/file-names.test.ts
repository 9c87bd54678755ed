import { expect, test } from 'vitest';
import { FILE_COLLECTIONS } from '../../schema/collections.ts';
import { createCorpus } from '../corpus.ts';
import { createContentFile } from '../reading/open-file.ts';
import { frenchGeography } from '../reading/french-geography.ts';
import { fileNamesRule } from './file-names.ts';
import { findProblems } from './rule-testing.ts';

/** The closed lists, each in its place. */
const LISTS = Object.fromEntries(Object.values(FILE_COLLECTIONS).map(({ file }) => [file, '']));

test('files in their place', () => {
  const texts = { ...LISTS, 'cas/verre-2.mdx': '', 'acteurs/a.yaml': '', 'repertoire.yaml': '' };
  expect(findProblems(fileNamesRule, texts)).toEqual([]);
});

test.each([
  ['cas/Verre.mdx', 'Le nom du fichier, « Verre », ne peut pas servir d’adresse'],
  ['cas/la_vallée.mdx', 'Le nom du fichier, « la_vallée », ne peut pas servir d’adresse'],
  [`cas/${'a'.repeat(81)}.mdx`, `Le nom du fichier, « ${'a'.repeat(81)} », ne peut pas servir d’adresse`],
  ['cas/a\nb.mdx', 'Le nom du fichier, « a\nb », ne peut pas servir d’adresse'],
  ['cas/eau.md', '« cas/eau.md » n’a pas la bonne terminaison'],
  ['sources/eau.yml', '« sources/eau.yml » n’a pas la bonne terminaison'],
  ['cas/photo.PNG', '« cas/photo.PNG » est une image ou un document, et non un fichier de l’atlas'],
  ['cas/eau.docx', '« cas/eau.docx » est un document de traitement de texte, et non un fichier de l’atlas'],
  ['sources/eau.csv', '« sources/eau.csv » est un tableau, et non un fichier de l’atlas'],
  ['sources/eau.bib', '« sources/eau.bib » est une bibliographie, et non un fichier de l’atlas'],
  ['cas/verre/eau.mdx', 'Le fichier est dans un sous-dossier de « cas »'],
  ['sorces/eau.yaml', 'Le fichier « sorces/eau.yaml » n’a pas de place dans le contenu'],
  ['notes.txt', 'Le fichier « notes.txt » n’a pas de place dans le contenu'],
])('%s', (path, expected) => {
  expect(findProblems(fileNamesRule, { ...LISTS, [path]: '' })).toEqual([`${path}:1:1 ${expected}`]);
});

test('an extension added by an editor', () => {
  const files = Object.entries({ ...LISTS, 'cas/eau.mdx.txt': '' }).map(([path, text]) =>
    createContentFile(path, text),
  );
  const corpus = createCorpus(files, { geography: frenchGeography, today: '2026-11-22' });
  const [problem] = fileNamesRule.scope === 'corpus' ? [...fileNamesRule.check(corpus)] : [];
  expect(problem?.remedy).toBe('Renommez le fichier eau.mdx');
});

test('two files of one name', () => {
  expect(findProblems(fileNamesRule, { ...LISTS, 'cas/eau.mdx': '', 'cas/eau.md': '' })).toEqual([
    'cas/eau.md:1:1 « cas/eau.md » et « cas/eau.mdx » portent le même nom',
  ]);
});

test('a closed list that is gone', () => {
  const { 'referentiels/mesures.yaml': _, ...others } = LISTS;
  expect(findProblems(fileNamesRule, others)).toEqual(['referentiels/mesures.yaml:1:1 Le fichier manque']);
});
