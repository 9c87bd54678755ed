/**
 * `npm run build [-- options of « astro build »]`: checks the content, builds the pages, then indexes their words. Each
 * step is a process of its own: at thousands of cases, the memory of one is given back before the next asks for its own.
 * When nothing has changed since the last build of that folder there is nothing to do, unless `--force` is given; when only
 * the content has, the pages that stay the same stay where they are.
 */
import '../src/build/own-repository.ts';
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { digestCode } from '../src/build/code-digest.ts';
import { FILES } from '../src/search/build/output-files.ts';
import { settings } from '../src/site.ts';
import { openBuildStamp } from './build-stamp.ts';
import { takeBuildLock } from './build-lock.ts';
import { type BuildStep, runBuildStep } from './build-step.ts';
import { keepOnly, readKeptPages, readTimes, removeGone } from './kept-pages.ts';

/** What builds keep for the next; those of another content keep it beside that content. */
const KEPT = 'node_modules/.cache/en-meute';
const KEPT_BY_ASTRO = 'node_modules/.astro';
const RETRY_MS = 500;

const { values } = parseArgs({
  options: { outDir: { type: 'string', default: 'dist' }, force: { type: 'boolean' } },
  strict: false,
});
const args = process.argv.slice(2);
const output = resolve(String(values['outDir']));
process.exitCode = await build();

async function build(): Promise<number> {
  const content = resolve(process.env['CONTENU'] ?? 'content');
  const isOwn = process.env['CONTENU'] === undefined;
  const kept = isOwn ? KEPT : `${content}.cache`;
  const pageList = join(isOwn ? KEPT_BY_ASTRO : kept, 'incremental-build.json');
  const stamp = existsSync(content)
    ? openBuildStamp(join(kept, `built-${hash('sha256', output).slice(0, 8)}.txt`), {
        output,
        content,
        links: join(dirname(content), 'liens.json'),
        code: await digestCode(settings),
        pageList,
      })
    : undefined;
  const state = values['force'] === true ? 'foreign' : stamp?.readState();
  if (state === 'fresh') {
    console.log('Rien n’a changé depuis la dernière construction (« npm run build -- --force » pour tout refaire).');
    return 0;
  }
  const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
  const verifier = fileURLToPath(new URL('verifier.ts', import.meta.url));
  const checked = await play({ title: 'La vérification du contenu', command: [verifier] });
  if (checked !== 0) return checked;
  await waitForLock();
  stamp?.remove();
  const before = state === 'older' ? readKeptPages(pageList) : new Set<string>();
  const isIndex = (path: string) => state === 'older' && path.startsWith(`${FILES.engine}/`);
  // A site is often published from a clone of its own, inside its folder.
  keepOnly(output, (path) => before.has(path) || isIndex(path) || path.startsWith('.git'));
  const times = readTimes(output, before);
  const built = await play({ title: 'La construction des pages', command: [astro, 'build', ...args] });
  if (built !== 0) return built;
  removeGone(output, times, readKeptPages(pageList));
  // Its modules are not for a build that has nothing to do, nor for the time that the pages take.
  const { indexSite } = await import('../src/search/build/site-index.ts');
  const count = await indexSite(output, resolve(kept, 'index'));
  stamp?.write();
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
