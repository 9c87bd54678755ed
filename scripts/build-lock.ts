import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whether this process may build; else which one is building. */
export type Lock = { readonly isOurs: true } | { readonly isOurs: false; readonly holder: number };

/**
 * Lets one build at a time work in a folder: two would write the same intermediate files. The lock is given back when the
 * process ends; that of a process that ended without giving it back is taken over.
 *
 * @param path of a file that holds the number of the process that builds
 */
export function takeBuildLock(path: string, pid = process.pid): Lock {
  const mine = `${path}.${pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(mine, String(pid));
  try {
    const holder = link(mine, path);
    if (holder !== undefined) return { isOurs: false, holder };
  } finally {
    rmSync(mine, { force: true });
  }
  process.once('exit', () => rmSync(path, { force: true }));
  return { isOurs: true };
}

/** By a link, which is made at once and only where there is none: a lock is never seen half-written. */
function link(mine: string, path: string): number | undefined {
  try {
    linkSync(mine, path);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const holder = Number(readFileSync(path, 'utf8'));
  if (isRunning(holder)) return holder;
  rmSync(path, { force: true });
  return link(mine, path);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user runs, though it takes no signal from us.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
