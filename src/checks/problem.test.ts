import { expect, test } from 'vitest';
import { compareProblems, formatFinding, type Problem } from './problem.ts';

test('one line of sentences, whatever is known', () => {
  expect(formatFinding({ found: 'l’élément 1 est vide' })).toBe('L’élément 1 est vide.');
  expect(formatFinding({ found: 'A', expected: 'b', remedy: 'Voulez-vous c ?' })).toBe(
    'A. Attendu : b. Voulez-vous c ?',
  );
  expect(formatFinding({ found: 'deux\n  lignes', remedy: 'Ajoutez x: …' })).toBe('Deux lignes. Ajoutez x: …');
});

test('problems by file, line and column', () => {
  const at = (file: string, line: number, column: number): Problem => ({
    rule: 'schema',
    file,
    line,
    column,
    found: '',
  });
  const sorted = [at('a', 1, 2), at('a', 2, 1), at('a', 10, 1), at('b', 1, 1)];
  expect(sorted.toReversed().toSorted(compareProblems)).toEqual(sorted);
});
