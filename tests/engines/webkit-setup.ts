/** Starts WebKitGTK's driver on a display of its own, for as long as the tests run. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { onOrphaned } from '../../scripts/orphan.mjs';
import { listPlaces } from '../browser/find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of WebKitGTK's driver, without a slash at its end; `undefined`: its journeys are skipped. */
    webkitDriverUrl: string | undefined;
  }
}

const REMEDY =
  'Le pilote de WebKitGTK n’est pas trouvé : ses parcours ne sont pas joués. Sous Debian ou Ubuntu : apt install webkit2gtk-driver xvfb.';
/** Milliseconds between two looks at whether the driver answers, and how many. */
const PAUSE = 100;
const LOOKS = 300;

export default async function setUp(project: TestProject): Promise<() => void> {
  const [driver, screen] = [findProgram('WebKitWebDriver'), findProgram('Xvfb')];
  if (driver === undefined || screen === undefined) {
    console.warn(REMEDY);
    project.provide('webkitDriverUrl', undefined);
    return () => undefined;
  }
  const started: ChildProcess[] = [];
  const stop = () => {
    for (const child of started.toReversed()) child.kill();
  };
  process.once('exit', stop);
  onOrphaned(() => process.exit(1));
  const display = spawn(screen, ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp']);
  started.push(display);
  const DISPLAY = `:${await readLine(display)}`;
  const port = await findPort();
  // Its browser would rather take the Wayland of whoever runs this than the display just made.
  const env = { ...process.env, DISPLAY, GDK_BACKEND: 'x11' };
  started.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
  const url = `http://127.0.0.1:${port}`;
  await answer(`${url}/status`);
  project.provide('webkitDriverUrl', url);
  return stop;
}

function findProgram(name: string): string | undefined {
  const machine = { platform: process.platform, arch: process.arch, environment: process.env };
  return listPlaces({ names: [name], places: {} }, machine).find((path) => existsSync(path));
}

/** What a program writes first. */
function readLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    child.once('exit', (status) => reject(new Error(`the display has ended with status ${status}`)));
  });
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}

async function answer(url: string): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await wait(PAUSE);
  }
  throw new Error(`${url} does not answer`);
}
