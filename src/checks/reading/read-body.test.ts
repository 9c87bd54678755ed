import { expect, test } from 'vitest';
import { indexLines } from './line-index.ts';
import { readBody } from './read-body.ts';

const read = (text: string) => {
  const { tree, mistakes } = readBody(text, 0);
  const places = indexLines(text);
  return {
    isRead: tree !== undefined,
    found: mistakes.map(({ offset, found }) => `${Object.values(places.placeAt(offset)).join(':')} ${found}`),
  };
};

test.each([
  ['Un {.', '1:4 Une accolade ouvre « {. »'],
  ['Un {a.}.', '1:4 Une accolade ouvre « {a.}. »'],
  ['Un <3.', '1:4 Le signe « < » de « <3. » ouvre une balise inconnue'],
  ['<Encart>\n\nUn', '1:1 « <Encart> » n’est pas refermé'],
  ['<Encart>\n\nUn\n\n</Encar>', '5:1 « </Encar> » ferme ce que « <Encart> » ouvre'],
  ['Un\n\n</Encart>', '3:1 « </Encart> » ferme une balise qui n’est pas ouverte'],
  ['<!-- un -->', '1:1 Un commentaire commence par « <!-- »'],
  ['Un <https://example.org>.', '1:4 L’adresse « https://example.org » est entre chevrons'],
  ['Un <a@b.fr>.', '1:4 L’adresse « <a@b.fr>. » est entre chevrons'],
  ['<Encart titre=a>b</Encart>', '1:1 La valeur de « titre » n’est pas entre guillemets doubles droits'],
])('%j', (text, expected) => {
  expect(read(text)).toEqual({ isRead: true, found: [expected] });
});

test('every mistake of a text, and the text is read all the same', () => {
  const { isRead, found } = read('Un {.\n\nDeux <3.\n\n<Encart>\n\nTrois <b>gras.\n\n</Encar>\n');
  expect(isRead).toBe(true);
  expect(found.length).toBeGreaterThanOrEqual(4);
});

test('the front matter is no text', () => {
  const { mistakes, tree } = readBody('---\ntitre: {<3\n---\n\nUn.\n', 18);
  expect(mistakes).toEqual([]);
  expect(tree?.type).toBe('root');
});

test.each([
  ['quotations on one line', '> '.repeat(500) + 'x', 1],
  ['quotations without a space', '>'.repeat(5000), 1],
  ['lists on one line', '- '.repeat(500) + 'x', 1],
  ['numbered lists on one line', '1. '.repeat(500) + 'x', 1],
  ['mixed marks', '> - 1. '.repeat(100) + 'x', 1],
  ['lists in steps', Array.from({ length: 40 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n'), 7],
  ['components', '<Encart titre="x">\n\n'.repeat(15) + 'y' + '\n\n</Encart>'.repeat(15), 29],
  ['components in a line', `a ${'<Encart titre="x">'.repeat(20)}y${'</Encart>'.repeat(20)}`, 1],
])('%s: too deep to be built', (_, body, line) => {
  const { isRead, found } = read(`Texte.\n\n${body}\n`);
  expect(isRead).toBe(false);
  expect(found).toEqual([expect.stringMatching(new RegExp(`^${line + 2}:\\d+ Des listes, des citations`))]);
});

test('the deepest text that people write is read', () => {
  const body = '<Encart titre="x">\n\n- un\n  - deux\n    - trois\n\n      > **quatre *cinq***\n\n</Encart>\n';
  expect(read(body)).toEqual({ isRead: true, found: [] });
});

test('more elements than a page holds', () => {
  const { isRead, found } = read('- a\n'.repeat(12_000));
  expect(isRead).toBe(false);
  expect(found).toEqual([expect.stringContaining('Le texte compte plus de 20000 éléments')]);
});

test.each(['<', '{', '&', '*', '_', '[', '`', '|'])('more « %s » than the reader of MDX bears', (sign) => {
  const { isRead, found } = read(`${sign}a `.repeat(5001));
  expect(isRead).toBe(false);
  expect(found).toEqual([expect.stringMatching(/^1:\d+ Le texte compte plus de \d+ fois/)]);
});
