/**
 * `npm run build [-- options of « astro build »]`: checks the content, builds the pages, then indexes their words. Each
 * step is a process of its own: at thousands of cases, the memory of one is given back before the next asks for its own.
 */
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { indexSite } from '../src/search/build/site-index.ts';
import { takeBuildLock } from './build-lock.ts';
import { type BuildStep, runBuildStep } from './build-step.ts';

const DEFAULT_OUTPUT = 'dist';
/** What builds keep for the next; those of another content keep it beside that content. */
const KEPT = 'node_modules/.cache/en-meute';
const RETRY_MS = 500;

const args = process.argv.slice(2);
process.exitCode = await build();

async function build(): Promise<number> {
  const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
  const verifier = fileURLToPath(new URL('verifier.ts', import.meta.url));
  const checked = await play({ title: 'La vérification du contenu', command: [verifier] });
  if (checked !== 0) return checked;
  await waitForLock();
  const built = await play({ title: 'La construction des pages', command: [astro, 'build', ...args] });
  if (built !== 0) return built;
  const { outDir } = parseArgs({ args, options: { outDir: { type: 'string' } }, strict: false }).values;
  const content = process.env['CONTENU'];
  const kept = join(content === undefined ? KEPT : `${resolve(content)}.cache`, 'index');
  const count = await indexSite(resolve(typeof outDir === 'string' ? outDir : DEFAULT_OUTPUT), resolve(kept));
  console.log(`${count} pages dans l’index de recherche`);
  return 0;
}

async function play(step: BuildStep): Promise<number> {
  const { status, sentence } = await runBuildStep(step);
  if (sentence !== undefined) console.error(sentence);
  return status;
}

/** Two builds at once would write the same intermediate files. */
async function waitForLock(): Promise<void> {
  const path = join(KEPT, 'construction.lock');
  let lock = takeBuildLock(path);
  if (!lock.isOurs)
    console.error(
      `Une autre construction occupe ce dossier (processus ${lock.holder}) : on attend qu’elle finisse. Si ce processus n’est pas une construction, supprimez ${path}.`,
    );
  while (!lock.isOurs) {
    await setTimeout(RETRY_MS);
    lock = takeBuildLock(path);
  }
}
