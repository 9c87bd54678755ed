import type { ListedPage } from '../../search/page-list.ts';
import type { SmallIndex } from '../../search/small-index.ts';
import { writeTitle } from '../text-search/excerpt-html.ts';
import { CASES, type ResultGroup } from '../text-search/results.ts';
import { writeHeading } from '../text-search/sentences.ts';
import { listRecentPages } from './recent-pages.ts';

const START = 'Par où commencer';
const RECENT = 'Pages lues dans cet onglet';
/** Rows of a group, by its title. */
const LIMITS: ReadonlyMap<string, number> = new Map([
  [CASES, 5],
  [START, Infinity],
  [RECENT, Infinity],
]);
const OTHERS = 3;

/** Rows that the dialog shows of a group; the search page shows them all. */
export function limitGroup(title: string): number {
  return LIMITS.get(title) ?? OTHERS;
}

/** « Cas », and « Cas (14) » when the dialog does not show them all. */
export function writeGroupHeading(group: ResultGroup): string {
  return group.pages.length > limitGroup(group.title) ? writeHeading(group) : group.title;
}

/** Before anything is typed: the threads of the atlas, then what the reader has just read. `root`: path of the home page. */
export function listProposals(names: SmallIndex, root: string): readonly ResultGroup[] {
  const threads = names.threads.map(({ path }) => path);
  const recent = listNamed('lues', RECENT, listRecentPages(root, threads));
  return [listThreadGroup(names), recent].filter(({ pages }) => pages.length > 0);
}

/** Where to begin. */
export function listThreadGroup({ threads }: SmallIndex): ResultGroup {
  return listNamed('fils', START, threads);
}

function listNamed(kind: string, title: string, pages: readonly ListedPage[]): ResultGroup {
  return {
    kind,
    title,
    pages,
    describe: (page) => ({ path: page.path, title: writeTitle(page.title, []), detail: '' }),
  };
}
