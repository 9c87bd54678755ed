import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Texts } from './edits.ts';

/** Every file below a folder, by path with `/`. */
export function listFiles(folder: string, below = ''): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? listFiles(folder, path) : [path];
    })
    .sort();
}

export function readTexts(folder: string): Texts {
  return new Map(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Makes a folder hold these texts and nothing else; a file that holds its text already is not touched. */
export function writeTexts(folder: string, texts: Texts, before: Texts): void {
  for (const path of before.keys()) if (!texts.has(path)) rmSync(join(folder, path));
  for (const [path, text] of texts) {
    if (before.get(path) === text) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The files in which two folders differ, in one of them only or by a byte. */
export function listDifferences(left: string, right: string): readonly string[] {
  const [these, those] = [new Set(listFiles(left)), new Set(listFiles(right))];
  const differs = (path: string) =>
    !these.has(path) || !those.has(path) || !readFileSync(join(left, path)).equals(readFileSync(join(right, path)));
  return [...these.union(those)].filter(differs).sort();
}
