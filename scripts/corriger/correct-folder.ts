import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaOf } from '../../src/checks/reading/collection-schemas.ts';
import type { ContentFile } from '../../src/checks/reading/content-file.ts';
import { frenchGeography } from '../../src/checks/reading/french-geography.ts';
import { escapeSigns } from '../../src/checks/problem.ts';
import { correctText } from '../../src/editing/corrections/correct-text.ts';
import type { Corrected, Correction } from '../../src/editing/corrections/correction.ts';
import { toShown } from '../check-folder.ts';
import { findPresentCommune } from './present-commune.ts';
import { replaceFile } from '../replace-file.ts';

interface Report {
  /** One French line a correction, or a file that was left as it is. */
  readonly lines: readonly string[];
  readonly corrections: number;
  readonly correctedFiles: number;
  readonly leftFiles: number;
}

/** Corrects the files of a content folder; with `isTrial`, says what it would correct and writes nothing. */
export function correctFolder(
  folder: string,
  files: readonly ContentFile[],
  { isTrial }: { readonly isTrial: boolean },
): Report {
  const outcomes = files.map((file) => correctFile(folder, file, isTrial));
  return {
    lines: outcomes.flatMap(({ lines }) => lines),
    corrections: outcomes.reduce((sum, { corrections }) => sum + corrections, 0),
    correctedFiles: outcomes.filter(({ corrections }) => corrections > 0).length,
    leftFiles: outcomes.filter(({ isLeft }) => isLeft).length,
  };
}

interface Outcome {
  readonly lines: readonly string[];
  readonly corrections: number;
  readonly isLeft: boolean;
}

function correctFile(folder: string, file: ContentFile, isTrial: boolean): Outcome {
  const shown = escapeSigns(toShown(join(folder, file.path)));
  const leave = (why: string): Outcome => ({
    lines: [`${shown} laissé tel quel : ${why}`],
    corrections: 0,
    isLeft: true,
  });
  if (file.fault !== undefined) return leave('il ne peut pas être lu (npm run verifier dit pourquoi)');
  if (file.collection === undefined) return leave('il n’a pas sa place ici (npm run verifier dit pourquoi)');
  const place = join(folder, file.path);
  try {
    // Bytes that are no UTF-8 would be lost.
    if (!isUtf8(readFileSync(place))) return leave('il n’est pas enregistré en UTF-8');
    const { text, corrections } = correct(file);
    if (text !== file.text && !isTrial) replaceFile(place, text);
    return { lines: corrections.map((one) => describe(shown, one)), corrections: corrections.length, isLeft: false };
  } catch (error) {
    return leave(error instanceof Error ? escapeSigns(error.message) : 'il ne peut pas être écrit');
  }
}

function correct({ text, path, collection }: ContentFile): Corrected {
  return correctText(text, {
    schema: schemaOf(collection),
    isPage: path.endsWith('.mdx'),
    isSource: collection === 'sources',
    findPresentCommune: (typed) => findPresentCommune(typed, frenchGeography),
  });
}

function describe(file: string, { line, what, before, after }: Correction): string {
  return `${file}:${line} ${what} : ${escapeSigns(before)} → ${escapeSigns(after)}`;
}
