/**
 * `npm run corriger [-- files…] [--essai]`: applies the corrections that cannot falsify a content file, one French line for
 * each; with `--essai`, writes nothing. Exits with 1 when a file had to be left as it was.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findAskedFiles } from './asked-files.ts';
import { toShown } from './check-folder.ts';
import { correctFolder } from './corriger/correct-folder.ts';
import { readContentFiles } from './read-corpus.ts';
import { readOptions } from './read-options.ts';

const { positionals, values } = readOptions({ allowPositionals: true, options: { essai: { type: 'boolean' } } });
process.exitCode = run(positionals, values.essai === true);

function run(names: readonly string[], isTrial: boolean): number {
  const folder = resolve(process.env.CONTENU ?? 'content');
  if (!existsSync(folder)) return fail(`Le dossier ${toShown(folder)} n’existe pas.`);
  const files = readContentFiles(folder);
  const { only, refusals } = findAskedFiles(names, folder, new Set(files.map(({ path }) => path)));
  if (refusals.length > 0) return fail(refusals.join('\n'));

  const asked = files.filter(({ path }) => only?.has(path) ?? true);
  const { lines, corrections, correctedFiles, leftFiles } = correctFolder(folder, asked, { isTrial });
  if (lines.length > 0) console.log(lines.join('\n'));
  const made = isTrial ? 'à faire (rien n’est écrit)' : corrections > 1 ? 'faites' : 'faite';
  const done = `${count(corrections, 'correction')} ${made} dans ${count(correctedFiles, 'fichier')}`;
  const left = leftFiles === 0 ? '' : ` ; ${count(leftFiles, 'fichier')} à reprendre à la main`;
  console.log(`${corrections === 0 ? NOTHING : done}${left}`);
  return leftFiles > 0 ? 1 : 0;
}

/** Tidying is not checking: a file that needs no tidying may hold mistakes. */
const NOTHING = 'Rien à remettre en ordre ; les erreurs se lisent par : npm run verifier';

function count(number: number, noun: string): string {
  return `${number} ${noun}${number > 1 ? 's' : ''}`;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
