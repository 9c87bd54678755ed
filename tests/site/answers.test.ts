/** The answers that the built site gives to the list of `tests/search/answers.yaml`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CASES_PER_FILE, parseAnswerTable, parseCaseFigures } from '../../src/search/answer-file.ts';
import { AnswerBook, type Answer } from '../../src/search/answers.ts';
import { readSmallIndex } from '../../src/search/small-index.ts';
import { readBuiltFile } from '../built-site.ts';
import { site } from './pages.ts';

/** Bytes, brotli. */
const BUDGETS = { table: 12_000, figures: 12_000 } as const;

interface ExpectedAnswer {
  readonly query: string;
  /** Addresses below the home page, in order. */
  readonly finds: readonly string[];
}

const LIST = join(import.meta.dirname, '../search/answers.yaml');
const queries: readonly ExpectedAnswer[] = parse(readFileSync(LIST, 'utf8'));
const readJson = (path: string): unknown => JSON.parse(readBuiltFile(site, path).toString('utf8'));
const names = readSmallIndex(readJson('/donnees/index.json'));
const table = parseAnswerTable(readJson('/donnees/reponses.json'));
const book = new AnswerBook(table, names);

/** The address of an answer, that of its figure when one is asked for. */
function readAddress({ address, measures }: Answer): string {
  const rank = names.cases.findIndex(({ id }) => address === `cas/${id}/`);
  if (measures.length === 0 || rank === -1) return address;
  const file = parseCaseFigures(readJson(`/donnees/chiffres-${Math.floor(rank / CASES_PER_FILE)}.json`));
  const figure = file[names.cases[rank]?.id ?? '']?.find(({ measure }) => measures.includes(measure));
  return figure === undefined ? address : `${address}#${figure.anchor}`;
}

test('there are enough queries, and some that have no answer', () => {
  expect(queries.length).toBeGreaterThanOrEqual(60);
  expect(queries.filter(({ finds }) => finds.length === 0).length).toBeGreaterThanOrEqual(15);
});

test.each(queries)('« $query »', ({ query, finds }) => {
  expect(book.find(query).map(readAddress)).toEqual(finds);
});

test('every answer leads to a page of the site', () => {
  const addresses = [...table.pages, ...queries.flatMap(({ query }) => book.find(query))].map(({ address }) => address);
  const missing = addresses.filter((address) => !site.files.has(`${address.split('?')[0] ?? ''}index.html`));
  expect(missing).toEqual([]);
});

test('a word that no question and no name holds takes the answer away', () => {
  const answered = queries.filter(({ finds }) => finds.length > 0);
  const word = fc.stringMatching(/^zq[b-df-hj-np-tv-z]{3,8}$/);
  fc.assert(
    fc.property(fc.constantFrom(...answered), word, fc.nat(), ({ query }, added, seed) => {
      const words = query.split(' ');
      words.splice(seed % (words.length + 1), 0, added);
      expect(book.find(words.join(' '))).toEqual([]);
    }),
  );
});

describe('bytes', () => {
  const weigh = (path: string) => brotliCompressSync(readBuiltFile(site, path)).length;

  test('the table', () => {
    expect(weigh('/donnees/reponses.json')).toBeLessThanOrEqual(BUDGETS.table);
  });

  test('figures of some cases', () => {
    const files = [...site.files].filter((path) => /^donnees\/chiffres-\d+\.json$/.test(path));
    expect(files.length).toBe(Math.ceil(names.cases.length / CASES_PER_FILE));
    expect(files.map((path) => weigh(`/${path}`)).filter((bytes) => bytes > BUDGETS.figures)).toEqual([]);
  });
});
