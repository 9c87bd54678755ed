import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { fitSmallIndex, readSmallIndex, type SmallIndex, type SmallIndexFile } from '../small-index.ts';
import type { KeptTable } from './kept-table.ts';
import { writeIfChanged } from './output-folder.ts';

/** Compresses to a tenth or a seventh more than the best, in a twentieth of the time. */
const QUICK = 5;

/** The names and words of the pages, of which the file then keeps as much as a reader can wait for. */
export function publishNames(path: string, kept: KeptTable<SmallIndexFile>): SmallIndex {
  const whole = readFileSync(path, 'utf8');
  const names = readSmallIndex(JSON.parse(whole));
  const fitted = kept.read('', hash('sha256', whole), () =>
    fitSmallIndex(names, { estimate: weighWith(QUICK), weigh: weighWith(constants.BROTLI_MAX_QUALITY) }),
  );
  writeIfChanged(path, JSON.stringify(fitted));
  return names;
}

function weighWith(quality: number): (file: SmallIndexFile) => number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return (file) => brotliCompressSync(JSON.stringify(file), { params }).length;
}
