import { expect, test } from 'vitest';
import { formatExcerpt } from './excerpt.ts';

test.each([
  ['plain', "  - commune: '33200'", 14, ["  9 |   - commune: '33200'", '    |              ^']],
  ['after an accent typed apart', 'e\u0301te\u0301: x', 8, ['  9 | e\u0301te\u0301: x', '    |      ^']],
  ['after wide letters', 'nom: 東京 x', 9, ['  9 | nom: 東京 x', '    |           ^']],
  ['after a pictogram', '🚲 x', 4, ['  9 | 🚲 x', '    |    ^']],
  ['after a tab', '\tx: 1', 2, ['  9 |   x: 1', '    |   ^']],
  ['after a sign that does not show', 'a\u200bb', 3, ['  9 | a\\u200bb', '    |        ^']],
  ['past the end', 'ab', 9, ['  9 | ab', '    |   ^']],
])('%s', (_, text, column, expected) => {
  expect(formatExcerpt(text, { line: 9, column }).split('\n')).toEqual(expected);
});

test('an empty line shows nothing', () => {
  expect(formatExcerpt('  ', { line: 9, column: 1 })).toBe('');
});

test('a long line is cut on both sides, the caret under its sign', () => {
  const [shown = '', caret = ''] = formatExcerpt(`${'a'.repeat(200)}X${'b'.repeat(200)}`, {
    line: 9,
    column: 201,
  }).split('\n');
  expect(shown.length).toBeLessThan(130);
  expect(shown.charAt(caret.length - 1)).toBe('X');
  expect(shown).toMatch(/\| …a+Xb+…$/);
});
