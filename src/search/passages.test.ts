import { expect, test } from 'vitest';
import { PassageReader } from './passages.ts';

const word = (
  form: string,
  weight: number,
  { continuations = [], kin = [] }: Partial<Record<'continuations' | 'kin', readonly string[]>> = {},
) => ({
  term: { forms: [form], continuations, kin },
  weight,
});
const reader = new PassageReader([word('verre', 2), word('atelier', 1), word('recruter', 1, { kin: ['recrutement'] })]);

test('words of one sentence stand together, those of two blocks do not', () => {
  expect(reader.read('Le verre sort de l’atelier.').together).toBe(1);
  expect(reader.read('Le verre est fondu.\nUn atelier ouvre.').together).toBe(0);
  expect(reader.read('').together).toBe(0);
});

test('sentences of one block stand less together than one sentence', () => {
  const { together } = reader.read('Le verre est fondu. Un atelier ouvre.');
  expect(together).toBeGreaterThan(0);
  expect(together).toBeLessThan(1);
});

test('a plural counts as its singular, another word of the verb for less, a word said twice once', () => {
  expect(reader.read('Des verres et des ateliers, des ateliers.').together).toBe(1);
  expect(reader.read('Le verre et son recrutement.').together).toBeCloseTo(0.6);
});

test('the first sentence says what the page is', () => {
  expect(reader.read('Des verriers recrutent. Un atelier.\nLe verre.').opening).toBe(0);
  expect(reader.read('L’atelier du verre.\nUn autre.').opening).toBe(3);
});
