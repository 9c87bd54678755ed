/**
 * `npm run build [-- options of « astro build »]`: checks the content, builds the pages, then indexes their words. Each
 * step is a process of its own: at thousands of cases, the memory of one is given back before the next asks for its own.
 */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { indexSite } from '../src/search/build/site-index.ts';
import { runBuildStep } from './build-step.ts';

const DEFAULT_OUTPUT = 'dist';
/** What builds keep for the next; those of another content keep it beside that content. */
const KEPT = 'node_modules/.cache/en-meute';

const args = process.argv.slice(2);
process.exitCode = await build();

async function build(): Promise<number> {
  const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
  const verifier = fileURLToPath(new URL('verifier.ts', import.meta.url));
  const steps = [
    { title: 'La vérification du contenu', command: [verifier] },
    { title: 'La construction des pages', command: [astro, 'build', ...args] },
  ];
  for (const step of steps) {
    const { status, sentence } = await runBuildStep(step);
    if (sentence !== undefined) console.error(sentence);
    if (status !== 0) return status;
  }
  const { outDir } = parseArgs({ args, options: { outDir: { type: 'string' } }, strict: false }).values;
  const content = process.env['CONTENU'];
  const kept = join(content === undefined ? KEPT : `${resolve(content)}.cache`, 'index');
  const count = await indexSite(resolve(typeof outDir === 'string' ? outDir : DEFAULT_OUTPUT), resolve(kept));
  console.log(`${count} pages dans l’index de recherche`);
  return 0;
}
