import { expect, test } from 'vitest';
import * as labels from './labels.ts';

test.each(Object.entries(labels))('the words of %s are there, and each is its own', (_, table) => {
  const words = Object.values<string>(table);
  expect(words.filter((word) => word.trim() === '')).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
});
