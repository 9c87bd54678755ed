import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCorpus } from '../src/checks/check-corpus.ts';
import { createCorpus } from '../src/checks/corpus.ts';
import { createContentFile } from '../src/checks/reading/open-file.ts';
import { frenchGeography } from '../src/checks/reading/french-geography.ts';
import { RULES } from '../src/checks/rules/all-rules.ts';
import { FOLDER_COLLECTIONS, SINGLE_COLLECTIONS } from '../src/schema/collections.ts';
import { listFields } from '../src/schema/field-list.ts';
import { readContentFiles, readTemplates } from './read-corpus.ts';

const CONTENT = join(import.meta.dirname, '../content');
const FILES = readContentFiles(CONTENT);
const TEMPLATES = readTemplates(CONTENT);
const { cas, sources, acteurs, dossiers, pratiques } = FOLDER_COLLECTIONS;

const WHOLE = [
  ['cas/_modele.mdx', 'cas/mon-essai.mdx', cas.schema],
  ['sources/_modele.yaml', 'sources/mon-essai.yaml', sources.schema],
  ['acteurs/_modele.yaml', 'acteurs/mon-essai.yaml', acteurs.schema],
  ['dossiers/_modele.mdx', 'dossiers/mon-essai.mdx', dossiers.schema],
  ['pratiques/_modele.mdx', 'pratiques/mon-essai.mdx', pratiques.schema],
  ['_modele-groupement.yaml', 'repertoire.yaml', SINGLE_COLLECTIONS.repertoire.schema],
] as const;
const ALL = [...WHOLE, ['cas/_modele-court.mdx', 'cas/mon-essai.mdx', cas.schema] as const];

const read = (template: string) => readFileSync(join(CONTENT, template), 'utf8');

function check(path: string, text: string) {
  const files = [...FILES.filter((file) => file.path !== path), createContentFile(path, text)];
  const corpus = createCorpus(files, { geography: frenchGeography, today: '2026-12-31', templates: TEMPLATES });
  return checkCorpus(corpus, { rules: RULES, only: new Set([path]) });
}

/** What a person writes over each text that the verifier says is still the template's. */
function fill(text: string, faults: ReturnType<typeof check>): string {
  const lines = text.split('\n');
  for (const [rank, { line, column }] of faults.entries()) {
    const before = (lines[line - 1] ?? '').slice(0, column - 1);
    lines[line - 1] = before.trim() === '' ? fillBody(rank) : `${before}${fillValue(before, rank)}`;
  }
  return lines.join('\n');
}

const fillBody = (rank: number) => `Les potiers achètent leur terre ensemble, cas ${rank} [@source-a; @source-b].`;
const fillValue = (before: string, rank: number) =>
  before.trimEnd().endsWith('url:') ? `https://www.potiers.example/${rank}` : `Potiers numéro ${rank}`;

describe.each(ALL)('%s', (template, path) => {
  test('fails until it is filled, and has no other fault', () => {
    const found = check(path, read(template));
    expect(found.length).toBeGreaterThan(2);
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['placeholders']));
  });
});

test('the short template of a case passes once what it says to write is written', () => {
  const [template, path] = ['cas/_modele-court.mdx', 'cas/mon-essai.mdx'];
  const text = read(template);
  const filled = fill(text, check(path, text)).replaceAll('; @source-b', '');
  expect(check(path, filled)).toEqual([]);
});

test.each(WHOLE)('%s names every key that is accepted there', (template, _, schema) => {
  const text = read(template);
  const missing = listFields(schema)
    .map(({ path }) => path.at(-1) ?? '')
    .filter((key) => key !== '*' && !new RegExp(`(?<![\\w-])${key}(?![\\w-])`).test(text));
  expect(missing).toEqual([]);
});

test('the short template of a case has the keys that are asked, its sources and no other', () => {
  const text = read('cas/_modele-court.mdx');
  const written = [...text.matchAll(/^([a-z-]+):/gm)].map(([, key]) => key);
  const asked = listFields(cas.schema).filter(({ path, isRequired }) => path.length === 1 && isRequired);
  expect(written.toSorted()).toEqual([...asked.map(({ path }) => path[0]), 'sources'].toSorted());
});
