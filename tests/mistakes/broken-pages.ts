import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFiles } from '../../scripts/read-corpus.ts';
import { readMistakes } from './mistakes.ts';

/** The text of a page that someone got wrong, or right. */
export interface TriedPage {
  readonly path: string;
  readonly text: string;
}

const CORPUS = join(import.meta.dirname, '../corpus');

/** The valid content folder over which they are laid. */
export const BASE = readContentFiles(join(CORPUS, 'base'));

/** The pages of the tables of this folder, typed, mended and right, and those of `tests/corpus/mistakes`. */
export function listTriedPages(): readonly TriedPage[] {
  const slips = readMistakes().flatMap(({ in: path, from, to, mended, right }) => {
    const before = BASE.find((file) => file.path === path)?.text ?? '';
    return [to, mended, ...right].map((typed) => ({ path, text: before.replace(from, () => typed) }));
  });
  const folder = join(CORPUS, 'mistakes');
  const whole = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? readContentFiles(join(entry.parentPath, entry.name)) : [],
  );
  return [...slips, ...whole].filter(({ path }) => /^[^/]+\/[^/]+\.mdx$/.test(path));
}
