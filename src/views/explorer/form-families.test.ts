import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFamilyForm, FORM_FAMILIES } from './form-families.ts';

test('five families hold every form of the atlas, each once', () => {
  const written = readdirSync(new URL('../../../content/formes', import.meta.url)).map((file) => file.split('.')[0]);
  expect(FORM_FAMILIES).toHaveLength(5);
  expect(FORM_FAMILIES.flatMap(({ forms }) => forms).toSorted()).toEqual(written.toSorted());
});

test.each([
  ['geiq', 'groupement-d-employeurs'],
  ['spl', 'pole-de-competitivite'],
  ['marque-collective', 'marque-collective'],
  ['nouvelle-forme', 'cluster'],
])('%s wears the silhouette of %s', (form, expected) => {
  expect(findFamilyForm(form)).toBe(expected);
});
