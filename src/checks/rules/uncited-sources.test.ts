import { expect, test } from 'vitest';
import { uncitedSourcesRule } from './uncited-sources.ts';
import { findProblems, page } from './rule-testing.ts';

const SOURCES = 'sources:\n  - id: journal';

test.each([
  ['in the text', page(SOURCES, 'Douze ateliers [@journal].')],
  ['with others', page(SOURCES, 'Douze ateliers [@registre; @journal].')],
  ['by a quotation', page(SOURCES, '<Citation source="journal">\n\nSeuls, non.\n\n</Citation>')],
  ['in the front matter', page(`fin: { source: journal }\n${SOURCES}`)],
])('cited %s', (_, text) => {
  expect(findProblems(uncitedSourcesRule, { 'cas/a.mdx': text })).toEqual([]);
});

test.each([
  ['nowhere', page(SOURCES, 'Douze ateliers.')],
  ['in a remark only', page(SOURCES, '{/* [@journal] */}')],
])('cited %s', (_, text) => {
  expect(findProblems(uncitedSourcesRule, { 'cas/a.mdx': text })).toEqual([
    'cas/a.mdx:3:9 La source « journal » n’est citée nulle part dans cette page',
  ]);
});
