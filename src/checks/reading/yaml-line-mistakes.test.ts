import { expect, test } from 'vitest';
import { findLineMistake } from './yaml-line-mistakes.ts';

test.each([
  [`titre: "Le « mot » et "l'autre" mot"`, `Écrivez titre: "Le « mot » et « l'autre » mot"`],
  ['titre: "Une règle de 5" de long"', `Écrivez titre: "Une règle de 5' de long"`],
])('%s', (line, remedy) => {
  expect(findLineMistake(line)?.remedy).toBe(remedy);
});
