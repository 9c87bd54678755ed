import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCorpus } from '../src/checks/check-corpus.ts';
import { digestCode } from '../src/build/code-digest.ts';
import { createCorpus, type Corpus } from '../src/checks/corpus.ts';
import { frenchGeography } from '../src/checks/reading/geography.ts';
import { escapeSigns } from '../src/checks/problem.ts';
import { COLLECTION_NAMES } from '../src/checks/reading/content-file.ts';
import { openSoundFiles } from './sound-files.ts';
import { readContentFiles } from './read-corpus.ts';
import { reportToGitHub } from '../src/checks/reporters/github.ts';
import { reportInTerminal } from '../src/checks/reporters/terminal.ts';

/** `npm run verifier [-- files…]`: checks the content, prints every mistake in French, exits with 1 if there is one. */
process.exitCode = await run(parseArgs({ allowPositionals: true }).positionals);

async function run(names: readonly string[]): Promise<number> {
  const folder = resolve(process.env.CONTENU ?? 'content');
  if (!existsSync(folder)) return fail(`Le dossier ${toShown(folder)} n’existe pas.`);

  const files = readContentFiles(folder);
  const known = new Set(files.map(({ path }) => path));
  const asked = names.map((name) => ({ name, path: toContentPath(name, folder) }));
  const missing = asked.filter(({ path }) => !known.has(path));
  if (missing.length > 0)
    return fail(
      missing.map(({ name }) => `${escapeSigns(name)} n’est pas un fichier de ${toShown(folder)}.`).join('\n'),
    );

  const only = asked.length === 0 ? undefined : new Set(asked.map(({ path }) => path));
  const today = lastDayOnEarth();
  const corpus = createCorpus(files, { geography: frenchGeography, today });
  const sound = openSoundFiles(findCacheFile(), [today, await digestCode({}), digestIds(corpus)]);
  const found = checkCorpus(corpus, { only, isKnownSound: sound.has });
  const faulty = new Set(found.map(({ file }) => file));
  if (only === undefined) sound.keep(files.filter(({ path }) => !faulty.has(path)));
  const problems = found.map((problem) => ({ ...problem, file: toShown(join(folder, problem.file)) }));
  const report = { problems, checkedFiles: only?.size ?? files.length };
  if (process.env.GITHUB_ACTIONS !== undefined && problems.length > 0) console.log(reportToGitHub(report));
  console.log(reportInTerminal(report));
  return problems.length === 0 ? 0 : 1;
}

/** Beside the other caches, or beside the folder of another content. */
function findCacheFile(): string {
  const content = process.env.CONTENU;
  return content === undefined
    ? resolve('node_modules/.cache/en-meute/verifier.txt')
    : join(`${resolve(content)}.cache`, 'verifier.txt');
}

/** Ids that a file may refer to. */
function digestIds(corpus: Corpus): string {
  return COLLECTION_NAMES.map((name) => `${name}: ${[...corpus.idsOf(name)].join(' ')}`).join('\n');
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

/** A name given from the current folder, or from the content folder itself. */
function toContentPath(name: string, folder: string): string {
  const absolute = existsSync(resolve(name)) ? resolve(name) : resolve(folder, name);
  return relative(folder, absolute).split(sep).join('/');
}

function toShown(path: string): string {
  return relative('.', path).split(sep).join('/') || '.';
}

/** A day is not in the future as long as it has begun somewhere: the author may be fourteen hours ahead of the machine. */
function lastDayOnEarth(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}
