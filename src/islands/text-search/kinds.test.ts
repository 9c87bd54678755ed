import { expect, test } from 'vitest';
import { SECTIONS } from '../../site.ts';
import { KINDS } from './kinds.ts';

test.each(Object.entries(KINDS))('a page of %s is called « %s »', (section, kind) => {
  expect(Object.keys(SECTIONS)).toContain(section);
  expect(kind).toMatch(/^\p{Ll}+$/u);
});
