import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ELEMENT, HANDLER } from './fragments.ts';
import { BASE_FOLDER, type HostileInput } from './inputs.ts';

export interface BuildFault {
  readonly input: HostileInput;
  readonly fault: string;
}

const MOST_SEARCHES = 12;

/**
 * Builds the site on inputs that the checks accept, all at once; what stops the build is looked for by halves. Faults: a
 * build that fails, a program that ran, a page that is missing, an element of someone else's in a page.
 */
export async function buildAccepted(inputs: readonly HostileInput[]): Promise<readonly BuildFault[]> {
  const faults: BuildFault[] = [];
  let waiting: readonly (readonly HostileInput[])[] = [inputs];
  for (let searches = 0; waiting.length > 0; searches += 1) {
    const [group = [], ...others] = waiting;
    const fault = await build(group);
    const [first] = group;
    if (fault === undefined || first === undefined) waiting = others;
    else if (group.length === 1 || searches >= MOST_SEARCHES) {
      faults.push(...group.map((input) => ({ input, fault })));
      waiting = others;
    } else waiting = [...halve(group), ...others];
  }
  return faults;
}

function halve<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const middle = items.length >> 1;
  return [items.slice(0, middle), items.slice(middle)];
}

/** The fault of a build, if it has one. */
async function build(inputs: readonly HostileInput[]): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'hostiles-'));
  const content = join(folder, 'content');
  const output = join(folder, 'dist');
  const mark = join(folder, 'mark');
  try {
    cpSync(BASE_FOLDER, content, { recursive: true });
    for (const { path, text } of inputs) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    }
    const { status, log } = await runAstro(output, { CONTENU: content, HOSTILES_MARK: mark });
    if (existsSync(mark)) return 'un programme a été exécuté';
    if (status !== 0) return `la construction a échoué : ${log.slice(-1500)}`;
    return findMissing(inputs, output) ?? findForeign(output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `astro build` alone: the checks have spoken, and an input may be refused beside others that name the same things. */
function runAstro(output: string, variables: Readonly<Record<string, string>>) {
  const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
  const child = spawn(process.execPath, [astro, 'build', '--outDir', output, '--force'], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += String(chunk)));
  return new Promise<{ readonly status: number | null; readonly log: string }>((done, fail) => {
    child.once('error', fail);
    child.once('close', (status, signal) => done({ status, log: signal === null ? log : `${log}\n${signal}` }));
  });
}

/** Sources and lists have no page of their own. */
const PAGES = /^(?:cas|dossiers|formes|dispositifs|acteurs)\//;

function findMissing(inputs: readonly HostileInput[], output: string): string | undefined {
  const paths = inputs.map(({ path }) => path).filter((path) => PAGES.test(path));
  const missing = paths.find(
    (path) => !existsSync(join(output, dirname(path), basename(path, extname(path)), 'index.html')),
  );
  return missing === undefined ? undefined : `la page de ${missing} manque`;
}

function findForeign(output: string): string | undefined {
  const foreign = new RegExp(`<${ELEMENT}|<[a-z][^<>]*\\s${HANDLER}=`, 'i');
  const pages = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  const page = pages.find((path) => foreign.test(readFileSync(join(output, path), 'utf8')));
  return page === undefined ? undefined : `un élément étranger est dans ${page}`;
}
