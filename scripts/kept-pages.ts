import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What Astro writes of each page that it keeps by key. */
interface PageList {
  readonly routes: Readonly<
    Record<string, { readonly paths: Readonly<Record<string, { readonly outputFile: string }>> }>
  >;
}

/** The pages that Astro keeps by key, as its last build has listed them: paths below the site; none before a first build. */
export function readKeptPages(list: string): ReadonlySet<string> {
  if (!existsSync(list)) return new Set();
  // Written by the very version of Astro that the lock file names.
  const { routes } = JSON.parse(readFileSync(list, 'utf8')) as PageList;
  const pages = Object.values(routes).flatMap(({ paths }) => Object.values(paths));
  return new Set(pages.map(({ outputFile }) => decodeURI(outputFile)));
}

/** When each of these pages was written, in milliseconds; those that are not there are left out. */
export function readTimes(folder: string, pages: Iterable<string>): ReadonlyMap<string, number> {
  const there = [...pages].filter((page) => existsSync(join(folder, page)));
  return new Map(there.map((page) => [page, statSync(join(folder, page)).mtimeMs]));
}

/**
 * Removes the pages of an earlier build that this one neither lists nor has written again: the address of a case that was
 * renamed holds the page that leads to its new one.
 *
 * @param before when they were written, before this build
 * @param listed pages that this build keeps
 */
export function removeGone(folder: string, before: ReadonlyMap<string, number>, listed: ReadonlySet<string>): void {
  const now = readTimes(folder, new Set(before.keys()).difference(listed));
  const gone = new Set([...now].filter(([page, time]) => time === before.get(page)).map(([page]) => page));
  if (gone.size > 0) keepOnly(folder, (path) => !gone.has(path));
}

/**
 * Removes the files of a folder that are not to be kept, and the folders that are left empty.
 *
 * @param isKept given the path of a file below the folder, with slashes
 */
export function keepOnly(folder: string, isKept: (path: string) => boolean): void {
  if (existsSync(folder)) sweep(folder, '', isKept);
}

/** Whether something stays. */
function sweep(folder: string, below: string, isKept: (path: string) => boolean): boolean {
  const kept = readdirSync(join(folder, below), { withFileTypes: true }).filter((entry) => {
    const path = below + entry.name;
    if (entry.isDirectory() ? sweep(folder, `${path}/`, isKept) : isKept(path)) return true;
    rmSync(join(folder, path), { recursive: true });
    return false;
  });
  return kept.length > 0;
}
