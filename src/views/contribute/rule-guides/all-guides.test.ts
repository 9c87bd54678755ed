import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../../scripts/read-corpus.ts';
import { checkCorpus } from '../../../checks/check-corpus.ts';
import { createCorpus } from '../../../checks/corpus.ts';
import { createUnreadFile, type ContentFile } from '../../../checks/reading/content-file.ts';
import { createContentFile } from '../../../checks/reading/open-file.ts';
import { frenchGeography } from '../../../checks/reading/french-geography.ts';
import { RULES } from '../../../checks/rules/all-rules.ts';
import { RULE_GUIDES } from './all-guides.ts';
import type { RuleExample, RuleGuide } from './rule-guide.ts';

/** Each example is laid over a small valid content folder, and every rule is run. */
const BASE = readContentFiles(join(import.meta.dirname, '../../../../tests/corpus/base'));
const SAMPLE = 'cas/verriers.mdx';
const guides = RULE_GUIDES.flatMap((group) => group.guides);

/** The passage that an example stands for, where the mended one is not in the folder to the letter. */
const STANDS_FOR: Readonly<Record<string, { readonly in?: string; readonly from?: string; readonly before?: string }>> =
  {
    'former-ids': { in: 'cas/tisserands.mdx' },
    citations: { in: 'cas/tisserands.mdx' },
    comments: { from: "    role: siège de l'association" },
    'same-reading': { from: 'titre: Les verriers de la Bresle' },
    communes: { from: "  - commune: '76101'" },
    coordinates: { from: "  - commune: '76101'" },
    figures: { from: '      - { valeur: 12, annee: 2017, source: journal-2017, fiabilite: haute }' },
    body: { from: 'Aucune source ne mesure les ventes du stand.' },
    'cut-items': { from: 'auteurs: [Équipe]' },
    placeholders: { from: 'statut: actif', before: 'statut: actif\n' },
    steps: {
      from: 'Aucune source ne mesure les ventes du stand.',
      before: 'Aucune source ne mesure les ventes du stand.\n\n',
    },
  };

test('every rule has its page, and every page its rule', () => {
  expect(guides.map(({ rule }) => rule).toSorted()).toEqual(RULES.map(({ name }) => name).toSorted());
});

test('every page says what it has to', () => {
  const isSilent = ({ title, meaning, remedy, reason }: RuleGuide) =>
    [title, meaning, remedy, reason].some((text) => text.trim() === '');
  expect(guides.filter(isSilent).map(({ rule }) => rule)).toEqual([]);
});

test('no two pages bear one title', () => {
  expect(new Set(guides.map(({ title }) => title)).size).toBe(guides.length);
});

describe.each(guides)('$rule', (guide) => {
  test('what fails is found by this very rule, at this line', () => {
    const found = check(guide, guide.example.wrong);
    const [first = ''] = found;
    expect(first).toBe(`${guide.rule} ${String(findFirstLine(guide) + (guide.example.line ?? 1) - 1)}`);
    expect(new Set(found)).toEqual(new Set([first]));
  });

  test('what is mended passes', () => {
    expect(check(guide, guide.example.right)).toEqual([]);
  });
});

/** `<rule> <line>` for each problem of the folder in which `passage` stands. */
function check(guide: RuleGuide, passage: string): readonly string[] {
  const changed = guide.example.file === undefined ? nameFile(passage) : writePassage(guide, guide.example, passage);
  const files = [...BASE.filter(({ path }) => path !== changed.path), changed];
  const corpus = createCorpus(files, { geography: frenchGeography, today: '2026-11-22' });
  return checkCorpus(corpus, { rules: RULES }).map(({ rule, line }) => `${rule} ${String(line)}`);
}

/** A copy of the sample under another name; a hidden one is not read. */
function nameFile(name: string): ContentFile {
  const path = name.replace(/^content\//, '');
  return /\/[._]/.test(path)
    ? createUnreadFile(path, 'hidden')
    : createContentFile(path, readText(SAMPLE).replace(/^titre: .*$/m, 'titre: Un autre cas'));
}

function writePassage(guide: RuleGuide, example: RuleExample, passage: string): ContentFile {
  const { path, from, before } = locate(guide, example);
  const text = readText(path);
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return createContentFile(
    path,
    text.replace(from, () => before + passage),
  );
}

function findFirstLine(guide: RuleGuide): number {
  if (guide.example.file === undefined) return 1;
  const { path, from, before } = locate(guide, guide.example);
  const text = readText(path);
  return (text.slice(0, text.indexOf(from)) + before).split('\n').length;
}

function locate({ rule }: RuleGuide, { file = '', right }: RuleExample) {
  const known = STANDS_FOR[rule];
  const path = known?.in ?? (file.startsWith('content/cas/') ? SAMPLE : file.replace(/^content\//, ''));
  return { path, from: known?.from ?? right, before: known?.before ?? '' };
}

function readText(path: string): string {
  return BASE.find((file) => file.path === path)?.text ?? '';
}
