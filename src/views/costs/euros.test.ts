import { expect, test } from 'vitest';
import { formatEuros } from './euros.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test.each([
  [75, 75, '75 €'],
  [110, 5000, '110 à 5 000 €'],
  [999_999, 999_999, '999 999 €'],
  [1_400_000, 1_400_000, '1,4 M€'],
  [3_500_000, 5_000_000, '3,5 à 5 M€'],
  [700_000, 1_200_000, '700 000 € à 1,2 M€'],
  [450_000_000, 450_000_000, '450 M€'],
])('%d to %d: %s', (low, high, text) => {
  expect(plain(formatEuros(low, high))).toBe(text);
});

test('one value needs no range', () => {
  expect(plain(formatEuros(350))).toBe('350 €');
});
