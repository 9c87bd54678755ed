import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A full browser draws in a process of its own, by software where there is no card: nothing here needs it. */
export const LAUNCH_ARGUMENTS = ['--disable-gpu', '--disable-software-rasterizer', '--renderer-process-limit=1'];

/** How systems name a program, and where they put it outside PATH. */
export interface Program {
  readonly names: readonly string[];
  readonly places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;
}

const CHROMIUM: Program = {
  names: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  places: {
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
};

/**
 * The first browser of the Chromium family that starts, in this order: CHROME_PATH, the one of the package
 * @sparticuz/chromium (Linux x64), playwright's own, the system's. The packaged one comes before what the machine
 * happens to have: it is the same everywhere, and starts faster than a full browser.
 *
 * @returns the path of its program, `undefined` when there is none
 * @throws {Error} when CHROME_PATH is set and does not start: a wish that is not granted is said
 */
export async function findBrowser(machine: Machine): Promise<string | undefined> {
  const wished = machine.environment['CHROME_PATH'];
  if (wished !== undefined && wished !== '') {
    if (await starts(wished)) return wished;
    throw new Error(`CHROME_PATH désigne « ${wished} », qui ne démarre pas.`);
  }
  for (const path of await listBrowsers(machine)) {
    if (existsSync(path) && (await starts(path))) return path;
  }
  return undefined;
}

/** Where the system may have a program, most wanted first; nothing says that the files exist. */
export function listPlaces({ names, places }: Program, { platform, environment }: Machine): readonly string[] {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = platform === 'win32' ? [] : names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(places[platform] ?? [])];
}

export function listSystemBrowsers(machine: Machine): readonly string[] {
  return listPlaces(CHROMIUM, machine);
}

async function listBrowsers(machine: Machine): Promise<readonly string[]> {
  const packaged = machine.platform === 'linux' && machine.arch === 'x64' ? [await unpackChromium()] : [];
  return [...packaged, chromium.executablePath(), ...listSystemBrowsers(machine)];
}

async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGUMENTS });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/**
 * Unpacks the browser of @sparticuz/chromium once, beside the other caches. The package unpacks to the temporary folder
 * of the system, takes whatever older `chromium` lies there and fails when two processes do it at once: a folder of our
 * own, renamed when it is whole, avoids both. Its launch arguments are not used: they disable the web's security.
 */
async function unpackChromium(): Promise<string> {
  const manifest: { version: string } = JSON.parse(
    await readFile(resolve('node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  );
  const cache = resolve('node_modules/.cache/en-meute');
  const target = join(cache, `chromium-${manifest.version}`);
  if (existsSync(target)) return join(target, 'chromium');
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, 'chromium-draft-'));
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = draft;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  // Another process may have been faster: then its folder stands and ours goes.
  await rename(draft, target).catch(() => rm(draft, { recursive: true, force: true }));
  return join(target, 'chromium');
}
