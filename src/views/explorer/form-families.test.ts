import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FORM_FAMILIES } from './form-families.ts';

test('five families hold every form of the atlas, each once', () => {
  const written = readdirSync(new URL('../../../content/formes', import.meta.url)).map((file) => file.split('.')[0]);
  expect(FORM_FAMILIES).toHaveLength(5);
  expect(FORM_FAMILIES.flatMap(({ forms }) => forms).toSorted()).toEqual(written.toSorted());
});
