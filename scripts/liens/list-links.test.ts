import { expect, test } from 'vitest';
import { createContentFile } from '../../src/checks/reading/open-file.ts';
import { listLinks } from './list-links.ts';

test('addresses of keys and of the text, each once, with their lines', () => {
  const files = [
    createContentFile(
      'cas/a.mdx',
      '---\nsite: https://a.fr\nsources:\n  - id: s\n    url: https://b.fr/x#haut\n    archive: https://archive.fr/x\n---\n\nVoir [là](https://c.fr/) et [ici](/cas/b/).\n',
    ),
    createContentFile('sources/s.yaml', 'titre: S\nurl: https://b.fr/x\nediteur: https://d.fr/\n'),
    createContentFile('repertoire.yaml', 'sources:\n  - id: t\n    url: http://e.fr/\n'),
    createContentFile('notes.txt', 'https://f.fr/'),
  ];
  const links = [...listLinks(files)].map(([address, places]) => [
    address,
    ...places.map(({ file, line }) => `${file}:${line}`),
  ]);
  expect(links).toEqual([
    ['https://a.fr', 'cas/a.mdx:2'],
    ['https://b.fr/x', 'cas/a.mdx:5', 'sources/s.yaml:2'],
    ['https://archive.fr/x', 'cas/a.mdx:6'],
    ['https://c.fr/', 'cas/a.mdx:9'],
    ['http://e.fr/', 'repertoire.yaml:3'],
  ]);
});
