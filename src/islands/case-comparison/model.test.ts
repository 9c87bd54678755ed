import { expect, test } from 'vitest';
import { chooseCase, removeCase, sayCompared, splitKnown } from './model.ts';

test('a case is added once, while there is room', () => {
  expect(chooseCase(['a'], 'b')).toEqual(['a', 'b']);
  expect(chooseCase(['a'], 'a')).toEqual(['a']);
  expect(chooseCase(['a', 'b', 'c'], 'd')).toEqual(['a', 'b', 'c']);
});

test('a case takes the place of another, and stands there once', () => {
  expect(chooseCase(['a', 'b', 'c'], 'd', 'b')).toEqual(['a', 'd', 'c']);
  expect(chooseCase(['a', 'b', 'c'], 'c', 'a')).toEqual(['c', 'b']);
  expect(removeCase(['a', 'b'], 'a')).toEqual(['b']);
});

test('ids that the atlas does not have are left out, and said', () => {
  expect(splitKnown(['a', 'zz'], [{ id: 'a', title: 'A' }])).toEqual({ known: ['a'], unknown: ['zz'] });
  expect(sayCompared(['A'], ['zz'])).toBe(
    'L’atlas n’a pas de cas «\u00a0zz\u00a0». A\u00a0: choisissez un deuxième cas.',
  );
  expect(sayCompared(['A', 'B'], [])).toBe('A et B, côte à côte.');
  expect(sayCompared([], [])).toBe('Choisissez un premier cas, puis un deuxième.');
});
