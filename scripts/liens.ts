/**
 * `npm run liens [-- files…] [--fichier results.json] [--depuis 2026-11-30] [--rapport report.md]`: asks every external address
 * of the content what became of it, and keeps the answers in `liens.json`, beside the content. What was seen since the day of
 * `--depuis` (today) is not asked again, so that a cut run is taken up. Exits with 1 when the check could not be made; dead
 * links are a result, not a failure.
 */
import '../src/build/own-repository.ts';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { absoluteUrl, pathTo, settings } from '../src/site.ts';
import { formatDate } from '../src/views/format.ts';
import { findAskedFiles } from './asked-files.ts';
import { toShown } from './check-folder.ts';
import { askServer, type ServerSetting } from './liens/ask-server.ts';
import { checkLink } from './liens/check-link.ts';
import { checkLinks, type RunEnd } from './liens/check-links.ts';
import { openHostTurns } from './liens/host-turns.ts';
import { describeInMarkdown, describeInTerminal } from './liens/link-report.ts';
import { listLinks } from './liens/list-links.ts';
import { isPublicHost } from './liens/public-host.ts';
import { listUnseen, openResultsFile, type ResultsFile } from './liens/results-file.ts';
import { readContentFiles } from './read-corpus.ts';

/** Milliseconds between two requests to one host. */
const PAUSE = 1_500;
const TIMEOUT = 20_000;
const HOSTS_AT_ONCE = 6;
/** Asked only to know whether there is a network: it was made for examples. */
const EXAMPLE = 'https://example.org/';

const OPTIONS = { fichier: { type: 'string' }, depuis: { type: 'string' }, rapport: { type: 'string' } } as const;
const { positionals, values } = parseArgs({ allowPositionals: true, options: OPTIONS });
process.exitCode = await run(positionals, values);

async function run(
  names: readonly string[],
  { fichier, depuis, rapport }: { readonly [Name in keyof typeof OPTIONS]?: string },
): Promise<number> {
  const folder = resolve(process.env.CONTENU ?? 'content');
  if (!existsSync(folder)) return fail(`Le dossier ${toShown(folder)} n’existe pas.`);
  const today = new Date().toISOString().slice(0, 10);
  const since = depuis ?? today;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(since)) return fail(`« ${since} » n’est pas un jour. Attendu : --depuis=${today}.`);
  const files = readContentFiles(folder);
  const { only, refusals } = findAskedFiles(names, folder, new Set(files.map(({ path }) => path)));
  if (refusals.length > 0) return fail(refusals.join('\n'));
  const path = resolve(fichier ?? join(dirname(folder), 'liens.json'));
  const kept = openResults(path);
  if (kept === undefined) return fail(`${toShown(path)} ne contient pas des résultats de liens : rien n’est écrit.`);

  const places = listLinks(only === undefined ? files : files.filter((file) => only.has(file.path)));
  if (only === undefined) kept.keepOnly(new Set(places.keys()));
  const left = listUnseen([...places.keys()], kept.results(), since);
  console.log(`${places.size} adresses, ${left.length} à regarder ; résultats dans ${toShown(path)}`);
  const end = await askAll(left, kept, today);
  if (end === 'offline')
    return fail('Pas de réseau : aucun site ne répond depuis cette machine. Ce qui a été vu avant est gardé.');
  const report = { places, results: kept.results().filter(({ address }) => places.has(address)) };
  console.log(`\n${describeInTerminal(report)}`);
  if (end === 'cut') return fail('Arrêté : la même commande reprendra où elle en est.');
  if (rapport !== undefined) writeFileSync(rapport, `${describeInMarkdown(report, formatDate(today))}\n`);
  return 0;
}

async function askAll(addresses: readonly string[], kept: ResultsFile, today: string): Promise<RunEnd> {
  const stop = new AbortController();
  const cut = () => stop.abort();
  process.once('SIGINT', cut).once('SIGTERM', cut);
  const wait = (milliseconds: number) =>
    setTimeout(milliseconds, undefined, { signal: stop.signal }).catch(() => undefined);
  const setting: ServerSetting = {
    turns: openHostTurns(PAUSE, wait),
    userAgent: describeAgent(),
    timeout: TIMEOUT,
    mayAsk: isPublicHost,
    signal: stop.signal,
  };
  const ask = (method: 'HEAD' | 'GET', address: string) => askServer(method, address, setting);
  let seen = 0;
  return checkLinks({
    addresses,
    hosts: HOSTS_AT_ONCE,
    signal: stop.signal,
    check: (address) => checkLink(address, today, { ask, wait, now: Date.now }),
    hasNetwork: () =>
      ask('HEAD', EXAMPLE).then(
        () => true,
        () => false,
      ),
    keep: (results) => {
      kept.add(results);
      console.log(`  ${(seen += results.length)} / ${addresses.length}`);
    },
  });
}

/** Who asks, and where to complain. */
function describeAgent(): string {
  const address =
    settings.repositoryUrl ?? (settings.isPublished ? absoluteUrl(pathTo()) : 'copie sans adresse publique');
  return `en-meute-liens/1 (+${address}; verification des liens d'un atlas)`;
}

function openResults(path: string): ResultsFile | undefined {
  try {
    return openResultsFile(path);
  } catch {
    return undefined;
  }
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
