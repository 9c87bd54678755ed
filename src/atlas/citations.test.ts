import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCitedIds, numberSources, splitCitations } from './citations.ts';

test.each([
  ['', []],
  ['rien', ['rien']],
  ['a [@x] b', ['a ', ['x'], ' b']],
  ['a [@x; @y] b', ['a ', ['x', 'y'], ' b']],
  ['[@x;@y;  @z]', [['x', 'y', 'z']]],
  ['[@x;\n@y]', [['x', 'y']]],
  ['[@x] et [@y]', [['x'], ' et ', ['y']]],
  ['[@360lemag-2019]', [['360lemag-2019']]],
  ['[@]', ['[@]']],
  ['[@X]', ['[@X]']],
  ['[@x, p. 4]', ['[@x, p. 4]']],
  ['[voir @x]', ['[voir @x]']],
  ['[@x @y]', ['[@x @y]']],
  ['courrier@x.fr', ['courrier@x.fr']],
])('%j → %j', (text, expected) => {
  expect(splitCitations(text)).toEqual(expected);
});

test('the parts of any text, put together again, are the text', () => {
  const pieces = fc.constantFrom('mot ', '[@a]', '[@b; @c]', '[', ']', '@a', ';', '[@', ' ');
  const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
  const write = (part: string | readonly string[]) =>
    typeof part === 'string' ? part : `[${part.map((id) => `@${id}`).join('; ')}]`;
  // A call may be written with or without a space after its semicolon.
  const tighten = (text: string) => text.replace(/\s*;\s*/g, ';');
  fc.assert(
    fc.property(texts, (text) => {
      expect(tighten(splitCitations(text).map(write).join(''))).toBe(tighten(text));
    }),
  );
});

test.each([
  ['a [@x] b [@y; @x]', ['x', 'y', 'x']],
  ['a {/* [@x] */} b [@y]', ['y']],
  ['{/*\n[@x]\n[@y]\n*/}\n[@z] {/* [@x] */}', ['z']],
  ['<Citation source="x">Un mot.</Citation> [@y]', ['x', 'y']],
  ['[@y]\n\n<Citation auteur="Une autrice" source="x">\n\nUn mot.\n\n</Citation>', ['y', 'x']],
  ["<Citation source='x'>Un mot.</Citation>", ['x']],
  ['<Citation\n  auteur="A"\n  source="x"\n>', ['x']],
  ['<Citation auteur="A">Un mot.</Citation>', []],
  ['<Citations source="x">', []],
  ['<Encart titre="source" source="x">', []],
  ['rien', []],
])('%j calls %j', (body, expected) => {
  expect(findCitedIds(body)).toEqual(expected);
});

test('numbers are ranks of first use, front matter first', () => {
  const numbers = numberSources(['b', 'a', 'b'], 'texte [@c; @a] puis [@d] et [@c]');
  expect([...numbers]).toEqual([
    ['b', 1],
    ['a', 2],
    ['c', 3],
    ['d', 4],
  ]);
});
