/**
 * `npm run bench [-- 100 1000 … --builds-only]`: builds generated corpora, and the same as a bare site, and prints
 * what they cost. Nothing of content/ is touched.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readQueries } from '../../tests/search/query-list.ts';
import { openSite } from './browser-site.ts';
import { writeCorpus } from './corpus.ts';
import { formatExplorer, measureExplorer } from './explorer.ts';
import { type Measure, measureBuilds } from './measure.ts';
import { formatReport } from './report.ts';
import { formatLoads, formatSearches, measureLoads, measureSearches } from './search.ts';

const DEFAULT_COUNTS = [100, 1000, 5000];
/** A rare word, one of nearly every page, two words, a place, a synonym. */
const TIMED = ['verrerie', 'entreprise', 'formation apprentis', 'Oyonnax', 'grappe'];
/** One query of the list out of these is asked: each takes some ten seconds. */
const SAMPLED = 6;
/** Bytes of a first search that the project allows itself. */
const SEARCH_LIMIT = 260_000;

process.exitCode = await bench();

async function bench(): Promise<number> {
  const { positionals: args, values } = parseArgs({
    allowPositionals: true,
    options: { 'builds-only': { type: 'boolean' } },
  });
  const counts = args.length === 0 ? DEFAULT_COUNTS : args.map(Number).toSorted((a, b) => a - b);
  if (counts.some((count) => !Number.isInteger(count) || count < 1)) {
    console.error('Donnez des nombres de cas entiers et positifs : « npm run bench -- 100 1000 ».');
    return 1;
  }
  const folder = await mkdtemp(join(tmpdir(), 'en-meute-bench-'));
  try {
    const measures: Measure[] = [];
    for (const count of counts)
      measures.push(await run(count, join(folder, String(count)), { visits: !values['builds-only'] }));
    console.log(formatReport(measures));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(count: number, folder: string, { visits }: { readonly visits: boolean }): Promise<Measure> {
  const folders = { content: join(folder, 'content'), output: join(folder, 'dist'), bare: join(folder, 'bare') };
  console.log(`${count} cas : écriture, puis constructions…`);
  await mkdir(folder);
  await writeCorpus(folders.content, count);
  try {
    const measure = await measureBuilds(count, folders);
    if (visits) console.log(await measureVisits(folders.output));
    return measure;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a reader of the built site waits for and loads. */
async function measureVisits(folder: string): Promise<string> {
  const site = await openSite(folder);
  if (site === undefined) return 'explorateur et recherche non mesurés : aucun navigateur';
  try {
    const queries = readQueries('queries.yaml').flatMap(({ query }, index) => (index % SAMPLED === 0 ? [query] : []));
    return [
      formatExplorer(await measureExplorer(site)),
      formatSearches(await measureSearches(site, TIMED)),
      formatLoads(await measureLoads(site, queries), SEARCH_LIMIT),
    ].join('\n');
  } finally {
    await site.close();
  }
}
