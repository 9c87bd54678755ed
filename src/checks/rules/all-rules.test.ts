import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCorpus } from '../check-corpus.ts';
import { createCorpus } from '../corpus.ts';
import { frenchGeography } from '../reading/french-geography.ts';
import { readContentFiles } from '../../../scripts/read-corpus.ts';
import { readMistakes } from '../../../tests/mistakes/mistakes.ts';
import { formatProblem } from '../reporters/terminal.ts';
import { RULES } from './all-rules.ts';

/**
 * Slips of a line are in the tables of `tests/mistakes`; mistakes of a whole file, here. `tests/corpus/base` is a small valid content folder. Each folder of `tests/corpus/mistakes/<rule>/` holds files that
 * are laid over it, the names of those to take away (`removed.txt`), and the lines the verifier must print (`expected.txt`).
 */
const CORPUS = join(import.meta.dirname, '../../../tests/corpus');
const MISTAKES = join(CORPUS, 'mistakes');
const ORDERS = new Set(['expected.txt', 'removed.txt']);
const BASE = readContentFiles(join(CORPUS, 'base'));

const entries = readdirSync(MISTAKES).flatMap((rule) =>
  readdirSync(join(MISTAKES, rule)).map((name) => ({ rule, name, folder: join(MISTAKES, rule, name) })),
);

/** What Astro alone lets pass, or says without file, line or French. */
const SILENT_IN_ASTRO = [
  ['wrong fields', 'schema/several-wrong-fields'],
  ['YAML: colon in a text', 'front-matter/colon'],
  ['YAML: unclosed quote', 'front-matter/open-quote'],
  ['dangling reference', 'references/case-of-essay'],
  ['broken data file', 'front-matter/broken-list'],
  ['item without id', 'schema/item-without-id'],
  ['duplicate id in a data file', 'duplicates/list-id-twice'],
  ['.md beside .mdx', 'file-names/md-beside-mdx'],
  ['brace alone', 'body/open-brace'],
  ['less-than sign', 'body/less-than'],
  ['unclosed tag', 'body/unclosed-tag'],
  ['wrong closing tag', 'body/wrong-closing-tag'],
  ['HTML comment', 'body/html-comment'],
  ['unknown component', 'components/unknown-component'],
  ['expression', 'markup/expression'],
  ['missing image', 'markup/image'],
  ['wrong property', 'components/unknown-property'],
] as const;

test('a valid corpus passes', () => {
  expect(check(BASE)).toEqual([]);
});

test('every rule has a broken input, and every broken input a rule', () => {
  const names = RULES.map(({ name }) => name).toSorted();
  expect(new Set(names).size).toBe(names.length);
  const broken = new Set([...readdirSync(MISTAKES), ...readMistakes().map(({ rule }) => rule)]);
  expect([...broken].toSorted()).toEqual(names);
});

test.each(RULES)('$name is in the file of its name, with its test beside it', ({ name }) => {
  expect(existsSync(join(import.meta.dirname, `${name}.ts`))).toBe(true);
  expect(existsSync(join(import.meta.dirname, `${name}.test.ts`))).toBe(true);
});

test.each(SILENT_IN_ASTRO)('%s is in the corpus', (_, entry) => {
  expect(existsSync(join(MISTAKES, entry, 'expected.txt'))).toBe(true);
});

describe.each(entries)('$rule/$name', ({ rule, folder }) => {
  const problems = check(overlay(folder));

  test('prints the expected French lines', () => {
    const expected = readFileSync(join(folder, 'expected.txt'), 'utf8').trim().split('\n');
    expect(problems.map(formatProblem)).toEqual(expected);
  });

  test('is found by its rule, and nothing else is said', () => {
    expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set([rule]));
  });
});

function check(files: typeof BASE) {
  return checkCorpus(createCorpus(files, { geography: frenchGeography, today: '2026-11-22' }), { rules: RULES });
}

function overlay(folder: string): typeof BASE {
  const added = readContentFiles(folder).filter(({ path }) => !ORDERS.has(path));
  const orders = join(folder, 'removed.txt');
  const removed = existsSync(orders) ? readFileSync(orders, 'utf8').trim().split('\n') : [];
  const gone = new Set([...removed, ...added.map(({ path }) => path)]);
  return [...BASE.filter(({ path }) => !gone.has(path)), ...added];
}
