import type { Atlas } from '../../../atlas/atlas.ts';
import type { LinkResult } from '../../../links/link-result.ts';
import { listStaleAnswers, listUnanswered } from './answer-shelves.ts';
import { listBrokenLinks } from './link-shelf.ts';
import { listThinAndOld } from './page-shelves.ts';
import { listTasks, type Shelf, type Task } from './task.ts';

/** What needs care in the atlas, from what takes a few minutes to what takes an evening. */
export interface UpkeepPage {
  /** A few short tasks, of several kinds, each for another page. */
  readonly first: readonly Task[];
  readonly shelves: readonly (Shelf & { readonly count: number })[];
}

const MOST_FIRST = 6;

/** @param results of the last checks of the external links; `undefined` when there was none */
export function buildUpkeepPage(atlas: Atlas, results: readonly LinkResult[] | undefined): UpkeepPage {
  const short = [listBrokenLinks(results, atlas), ...listStaleAnswers(atlas), ...listUnanswered(atlas)];
  const shelves = [...short, ...listThinAndOld(atlas)];
  return {
    first: pickFirst(short),
    shelves: shelves.map((shelf) => ({ ...shelf, count: listTasks(shelf).length })),
  };
}

/** One task of each group in turn, shelf after shelf, and one a page. */
function pickFirst(shelves: readonly Shelf[]): readonly Task[] {
  const lists = shelves.flatMap(({ groups }) => groups.map(({ tasks }) => tasks));
  const picked = new Map<string, Task>();
  for (const list of lists) {
    const free = list.find(({ page }) => !picked.has(page.title));
    if (free !== undefined && picked.size < MOST_FIRST) picked.set(free.page.title, free);
  }
  return [...picked.values()];
}
