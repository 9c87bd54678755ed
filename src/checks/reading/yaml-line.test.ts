import { expect, test } from 'vitest';
import { quote, shorten, splitItems, splitLine } from './yaml-line.ts';

test.each([
  ['  - titre: Eau : la suite', 'titre: ', 'Eau : la suite', 11],
  ['- Une phrase', '', 'Une phrase', 2],
  ['titre :  Eau  ', 'titre: ', 'Eau', 9],
])('« %s » is cut in three', (text, label, value, start) => {
  expect(splitLine(text)).toEqual({ text, label, value, start });
});

test('a list on one line is cut at its commas', () => {
  expect(splitItems('[a, b c]')).toEqual([
    { label: '', content: 'a', offset: 1 },
    { label: '', content: 'b c', offset: 4 },
  ]);
  expect(splitItems('{ k: a }')).toEqual([{ label: 'k: ', content: 'a', offset: 5 }]);
});

test('a text between quotes keeps its own', () => {
  expect(quote('un "mot" et \\')).toBe('"un \\"mot\\" et \\\\"');
});

test('a quotation has at most sixty characters, its mark of cut among them', () => {
  expect(shorten('x'.repeat(60))).toBe('x'.repeat(60));
  expect(shorten('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
  expect(shorten(`${'x'.repeat(58)} ${'y'.repeat(9)}`)).toBe(`${'x'.repeat(58)}…`);
});
