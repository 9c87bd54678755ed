import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digestCode } from '../src/build/code-digest.ts';
import { reportToGitHub } from '../src/checks/reporters/github.ts';
import { reportInTerminal } from '../src/checks/reporters/terminal.ts';
import { findAskedFiles } from './asked-files.ts';
import { checkFolder, toShown } from './check-folder.ts';
import { readContentFiles } from './read-corpus.ts';
import { readOptions } from './read-options.ts';
import { openSoundFiles } from './sound-files.ts';

/** `npm run verifier [-- files…]`: checks the content, prints every mistake in French, exits with 1 if there is one. */
process.exitCode = await run(readOptions({ allowPositionals: true }).positionals);

async function run(names: readonly string[]): Promise<number> {
  const folder = resolve(process.env.CONTENU ?? 'content');
  if (!existsSync(folder)) return fail(`Le dossier ${toShown(folder)} n’existe pas.`);

  const files = readContentFiles(folder);
  const { only, refusals } = findAskedFiles(names, folder, new Set(files.map(({ path }) => path)));
  if (refusals.length > 0) return fail(refusals.join('\n'));

  const code = await digestCode({});
  const openSound = (surroundings: readonly string[]) => openSoundFiles(findCacheFile(), [...surroundings, code]);
  const report = checkFolder(folder, files, { only, openSound });
  const isSound = report.problems.length === 0;
  if (process.env.GITHUB_ACTIONS !== undefined && !isSound) console.log(reportToGitHub(report));
  console.log(reportInTerminal(report));
  return isSound ? 0 : 1;
}

/** Beside the other caches, or beside the folder of another content. */
function findCacheFile(): string {
  const content = process.env.CONTENU;
  return content === undefined
    ? resolve('node_modules/.cache/en-meute/verifier.txt')
    : join(`${resolve(content)}.cache`, 'verifier.txt');
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
