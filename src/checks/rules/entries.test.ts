import { expect, test } from 'vitest';
import { createUnreadFile, LARGEST_FILE } from '../reading/content-file.ts';
import { createContentFile } from '../reading/open-file.ts';
import { createCorpus } from '../corpus.ts';
import { frenchGeography } from '../reading/french-geography.ts';
import { entriesRule } from './entries.ts';

test.each([
  ['hidden', 'cas/.x.mdx', 'Le nom commence par un point'],
  ['hidden', 'cas/_brouillons', 'Le nom commence par un point'],
  ['link', 'cas/x.mdx', 'C’est un lien'],
  ['folder', 'repertoire.yaml', 'C’est un dossier'],
  ['special', 'cas/x.mdx', 'Ce n’est pas un fichier ordinaire'],
  ['too-large', 'cas/x.mdx', 'Le fichier dépasse 500 ko'],
  ['unreadable', 'cas/x.mdx', 'Le fichier ne peut pas être lu'],
] as const)('bad: %s, %s', (fault, path, expected) => {
  expect(check(createUnreadFile(path, fault))).toEqual([expect.stringContaining(expected)]);
});

test('the size of a text counts, wherever it comes from', () => {
  expect(check(createContentFile('cas/x.mdx', 'x'.repeat(LARGEST_FILE)))).toEqual([]);
  const file = createContentFile('cas/x.mdx', 'x'.repeat(LARGEST_FILE + 1));
  expect(check(file)).toEqual([expect.stringContaining('500 ko')]);
  expect(file).toMatchObject({ text: '', collection: undefined, body: undefined });
});

function check(file: ReturnType<typeof createContentFile>): readonly string[] {
  if (entriesRule.scope === 'corpus') throw new Error('The rule looks at one file at a time');
  const corpus = createCorpus([file], { geography: frenchGeography, today: '2026-11-22' });
  return [...entriesRule.check(file, corpus)].map(({ found }) => found);
}
