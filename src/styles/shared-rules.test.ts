import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const components = globSync('src/components/**/*.astro').map((file) => [file, readFileSync(file, 'utf8')] as const);
const listWith = (pattern: RegExp) => components.filter(([, text]) => pattern.test(text)).map(([file]) => file);

test('the targets of fingers on plates are written once, in the sheet that their rows import', () => {
  expect(listWith(/pointer: coarse/)).toEqual([]);
  expect(listWith(/class="plate-row /)).toEqual(listWith(/import '[./]*styles\/plates\.css'/));
});

test('every key of a picture has the one look of keys', () => {
  expect(listWith(/class="sign-key /)).toEqual(listWith(/import '[./]*styles\/sign-key\.css'/));
  expect(listWith(/class="sign-key /).length).toBeGreaterThan(2);
});
