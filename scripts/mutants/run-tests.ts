import { spawn } from 'node:child_process';

/** `endless`: the tests gave no answer in time, as when a loop has lost its end. */
export type Result = 'passed' | 'failed' | 'endless';

/** Milliseconds after which tests are endless: several times what they take on a machine at rest. */
const LONGEST_START = 60_000;
const LONGEST_FILE = 3000;

/** Plays test files, up to the first that fails. */
export function runTests(paths: readonly string[]): Promise<Result> {
  const projects = new Set(paths.map(nameProject));
  const child = spawn(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--bail=1',
      ...[...projects].map((project) => `--project=${project}`),
      ...paths,
    ],
    // A group of its own: a worker in an endless loop hears nothing and must be ended with its parent.
    { stdio: 'ignore', detached: true },
  );
  const kill = () => killGroup(child.pid);
  process.once('exit', kill);
  let isLate = false;
  const timer = setTimeout(
    () => {
      isLate = true;
      kill();
    },
    LONGEST_START + LONGEST_FILE * paths.length,
  );
  return new Promise<Result>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve(isLate ? 'endless' : status === 0 ? 'passed' : 'failed'));
  }).finally(() => {
    clearTimeout(timer);
    process.off('exit', kill);
  });
}

/** As in vitest.config.ts. */
function nameProject(path: string): string {
  return path.startsWith('src/components/') ? 'composants' : 'unite';
}

function killGroup(id: number | undefined): void {
  if (id === undefined) return;
  try {
    process.kill(-id, 'SIGKILL');
  } catch {
    // The group has ended by itself.
  }
}
