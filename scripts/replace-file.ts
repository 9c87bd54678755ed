import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a file beside its place and puts it there whole: who reads it meanwhile, or after a cut, has the old one, or none. */
export function replaceFile(file: string, text: string): void {
  const waiting = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    writeFileSync(waiting, text, { flag: 'wx', ...(existsSync(file) && { mode: statSync(file).mode }) });
    renameSync(waiting, file);
  } catch (error) {
    rmSync(waiting, { force: true });
    throw error;
  }
}
