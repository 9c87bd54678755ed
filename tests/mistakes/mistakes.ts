import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { checkCorpus } from '../../src/checks/check-corpus.ts';
import { createCorpus } from '../../src/checks/corpus.ts';
import type { Problem } from '../../src/checks/problem.ts';
import { isListName, type ContentFile } from '../../src/checks/reading/content-file.ts';
import { createContentFile } from '../../src/checks/reading/open-file.ts';
import { frenchGeography } from '../../src/checks/reading/french-geography.ts';
import { RULES } from '../../src/checks/rules/all-rules.ts';
import { readContentFiles } from '../../scripts/read-corpus.ts';

/**
 * A slip in one file of `tests/corpus/base`: what was there, what is typed instead, what the verifier says of it, and
 * what a person writes who follows the message.
 */
export interface Mistake {
  readonly it: string;
  /** The rule that finds it: the name of the table, when it says nothing else. */
  readonly rule: string;
  readonly in: string;
  readonly from: string;
  readonly to: string;
  /** Lines of the verifier, without the name of the file. */
  readonly says: readonly string[];
  readonly mended: string;
  /** Other things that may stand there. */
  readonly right: readonly string[];
}

const lines = z.union([z.string().transform((line) => [line]), z.array(z.string())]);

const schema = z.array(
  z.strictObject({
    it: z.string(),
    rule: z.string().optional(),
    in: z.string().default('cas/verriers.mdx'),
    from: z.string(),
    to: z.string(),
    says: lines.default([]),
    mended: z.string(),
    right: z.array(z.string()).default([]),
  }),
);

export const BASE = readContentFiles(join(import.meta.dirname, '../corpus/base'));

/** Every table of this folder, `<rule>.yaml`. */
export function readMistakes(): readonly Mistake[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const rows = schema.parse(parse(readFileSync(join(import.meta.dirname, name), 'utf8')));
      return rows.map((row) => ({ ...row, rule: row.rule ?? name.replace('.yaml', '') }));
    });
}

/** What the verifier says when `text` stands in the place of `from`. */
export function checkWith({ in: path, from }: Mistake, text: string): readonly Problem[] {
  const before = BASE.find((file) => file.path === path)?.text ?? '';
  if (!before.includes(from)) throw new Error(`${path} does not hold ${from}`);
  const file = createContentFile(
    path,
    before.replace(from, () => text),
  );
  const files = [...BASE.filter((other) => other.path !== path), file];
  // Nothing that a page says changes what the others are worth; a list may.
  const isKnownSound = (other: ContentFile) => other !== file && !isListName(file.collection);
  return checkCorpus(createCorpus(files, { geography: frenchGeography, today: '2026-11-22' }), {
    rules: RULES,
    isKnownSound,
  });
}
