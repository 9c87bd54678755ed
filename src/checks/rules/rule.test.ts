import { expect, test } from 'vitest';
import { createReadFile } from '../reading/content-file.ts';
import { problemAt, problemAtPath } from './rule.ts';

const TEXT = `---
titre: Les verriers
fin: { date: 2020, motif: }
lieux:
  - commune: '76101'
---

Les verriers
`;
const FILE = createReadFile('cas/a.mdx', TEXT, () => ({ text: TEXT, tree: undefined, mistakes: [] }));
const FINDING = { found: 'x' };

test.each([
  ['a value', 'Les verriers', ['titre']],
  ['the middle of a value', 'verriers', ['titre']],
  ['a value between quotes', "'76101'", ['lieux', 0, 'commune']],
  ['a value between braces', '2020', ['fin', 'date']],
  ['a key', 'titre', undefined],
  ['the text of the page', 'verriers\n\u0000', undefined],
])('a problem knows its field: %s', (_, where, path) => {
  const offset = where.includes('\u0000') ? TEXT.lastIndexOf('verriers') : TEXT.indexOf(where);
  expect(problemAt(FILE, offset, FINDING).path).toEqual(path);
});

test('what is missing is said at what should hold it, of the field that is missing', () => {
  expect(problemAtPath(FILE, ['lieux', 0, 'coordonnees'], FINDING)).toMatchObject({
    line: 5,
    path: ['lieux', 0, 'coordonnees'],
  });
});
