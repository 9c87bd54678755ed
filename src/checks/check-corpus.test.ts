import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCorpus } from './check-corpus.ts';
import { createContentFile } from './reading/open-file.ts';
import { createCorpus } from './corpus.ts';
import { frenchGeography } from './reading/french-geography.ts';
import { RULES } from './rules/all-rules.ts';
import { readContentFiles } from '../../scripts/read-corpus.ts';

const BASE = readContentFiles(join(import.meta.dirname, '../../tests/corpus/base'));
const PATH = 'cas/verriers.mdx';
const TEXT = BASE.find(({ path }) => path === PATH)?.text ?? '';

function check(texts: Readonly<Record<string, string>>, only?: readonly string[]) {
  const files = [
    ...BASE.filter(({ path }) => !(path in texts)),
    ...Object.entries(texts).map(([path, text]) => createContentFile(path, text)),
  ];
  const corpus = createCorpus(files, { geography: frenchGeography, today: '2026-11-22' });
  return checkCorpus(corpus, { rules: RULES, only: only && new Set(only) });
}

/** Signs that mean something to YAML, Markdown or MDX. */
const SIGNS = [
  "'",
  '"',
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '#',
  '\n',
  '\n\n',
  '---\n',
  '\t',
  '*',
  '&',
  '<',
  '>',
  '[@a]',
  '`',
  '|',
  '{/*',
  '</',
];

test('whatever three slips do to a page, the checks end, and every problem is on a line of its file', () => {
  const slip = fc.record({ at: fc.nat(TEXT.length), erased: fc.nat(4), sign: fc.constantFrom(...SIGNS) });
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
      const text = slips.reduce(
        (current, { at, erased, sign }) => current.slice(0, at) + sign + current.slice(at + erased),
        TEXT,
      );
      const lineCount = text.split('\n').length;
      for (const { line, column, found } of check({ [PATH]: text }, [PATH])) {
        expect(line, found).toBeGreaterThanOrEqual(1);
        expect(line, found).toBeLessThanOrEqual(lineCount);
        expect(column, found).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('mistakes of the front matter and of the text come out together', () => {
  const text = TEXT.replace('forme: grappe', 'forme: grape')
    .replace('titre: Les', 'titre: Eau : les')
    .replace('Aucune source', 'Aucune {source}');
  expect(check({ [PATH]: text }).map(({ rule, line }) => `${rule} ${line}`)).toEqual([
    'front-matter 2',
    'references 5',
    'markup 73',
  ]);
});

test('a line that cannot be read is said once', () => {
  const text = TEXT.replace("commune: '76101'", "commune: '76'101'");
  expect(check({ [PATH]: text }).map(({ rule }) => rule)).toEqual(['front-matter']);
});

test('some files only, the others being there to be referred to', () => {
  const texts = { 'formes/grappe.mdx': '', 'cas/tisserands.mdx': '---\nzzz: 1\n---\n' };
  expect(check(texts, [PATH])).toEqual([]);
  expect(new Set(check(texts, ['formes/grappe.mdx']).map(({ file }) => file))).toEqual(new Set(['formes/grappe.mdx']));
});
