import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** What checks a page in a browser. */
const ENTRIES = ['check-corpus.ts', 'corpus.ts', 'reading/plain-file.ts', 'rules/page-rules.ts'];
/** The packages that it brings along: no parser of the build, no gazetteer. */
const ALLOWED = ['astro/zod', 'yaml'];

test('a page is checked without Node, without the parsers of the build and without the gazetteer', () => {
  const packages = new Set<string>();
  const known = new Set<string>();
  const waiting = ENTRIES.map((entry) => join(import.meta.dirname, entry));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (known.has(file)) continue;
    known.add(file);
    for (const name of listImports(file)) {
      if (name.startsWith('.')) waiting.push(resolve(file, '..', name));
      else packages.add(name);
    }
  }
  expect(known.size).toBeGreaterThan(60);
  expect([...known].filter((file) => !existsSync(file))).toEqual([]);
  expect([...packages].toSorted()).toEqual(ALLOWED);
  expect([...known].filter((file) => /all-rules|french-geography|read-body/.test(file))).toEqual([]);
});

/** What a module needs when it runs; types are left out of it. */
function listImports(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^(?:import|export)\s(?!type\s)([^;]*?\sfrom\s+)?'([^']+)';/gm)].flatMap(
    ([, names = '', name = '']) => (/\{\s*(?:type\s[^,}]*,?\s*)+\}/.test(names) ? [] : [name]),
  );
}
