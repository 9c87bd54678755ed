import type { Narrative } from '../../search/excerpt.ts';
import type { Ranking, Relaxed } from '../../search/ranking.ts';
import type { QueryWord } from '../../search/search-query.ts';
import type { IndexedWork, SmallIndex } from '../../search/small-index.ts';
import { writeOpening } from './excerpt-html.ts';
import { explainPage } from './reasons.ts';
import type { ListedPage } from '../../search/page-list.ts';

/** What was read to answer: the titles only, the texts of pages too, or those of them that could be loaded. */
export type Reach = 'titles' | 'texts' | 'part';

export interface TextAnswer {
  readonly reach: Reach;
  /** Case ids with their relevance, the best first. */
  readonly matches: ReadonlyMap<string, number>;
  /** Pages that are not cases, the best first. */
  readonly others: readonly FoundPage[];
  /** Those of the others that answer better than any case. */
  readonly leads: readonly FoundPage[];
  /** How words were given up, when pages that hold only some of them are among the results. */
  readonly relaxed?: Relaxed | undefined;
  /** Pages that would have answered, and that the query put aside. */
  readonly excludedCount: number;
  /** Pages that hold the words of a phrase and were not read yet, for what they say in that order. */
  readonly unread?: Unread | undefined;
  /** What was searched for, when a typing mistake was forgiven. */
  readonly correction?: string | undefined;
  /** Words that no page holds, and words of the pages that look like them. */
  readonly unknownWords: readonly string[];
  readonly nearestWords: readonly string[];
  /** What was looked for, word by word. */
  readonly words: readonly QueryWord[];
  /** HTML of why a case answers, beside its opening sentence: text and `<mark>` only. `undefined` for a quick answer, or when nothing more says why. */
  excerptOf(caseId: string): Promise<string | undefined>;
  /** HTML of the lines under the name of a page, by path: for a case its opening sentence and why it answers, for another why, or else its opening. Empty for a quick answer. */
  readonly describe: (path: string) => Promise<readonly string[]>;
}

export interface Unread {
  readonly count: number;
  /** Reads some of them: the same answer with what they add. Rejects when a text cannot be loaded. */
  readonly readOn: () => Promise<TextAnswer>;
}

/** A page that is not a case. */
export type FoundPage = ListedPage;

/** What was found. */
export interface Findings {
  readonly words: readonly QueryWord[];
  readonly ranking: Ranking;
  readonly names: SmallIndex;
  /** Absent as long as the full text was not asked. */
  readonly fullText?: {
    /** Whether all that the words needed of the index was there. */
    readonly isWhole: boolean;
    /** Pages with a text, by path. */
    readonly pages: ReadonlyMap<string, ListedPage>;
    /** Loads the text of a page, by path. */
    readonly readText: (path: string) => Promise<Narrative>;
    readonly works: readonly IndexedWork[];
  };
  readonly correction?: string | undefined;
  readonly unknownWords?: readonly string[];
  readonly nearestWords?: readonly string[];
  /** Pages that the query put aside. */
  readonly excludedCount?: number;
  readonly unread?: Unread | undefined;
}

/** Cases are found among pages by this beginning of their paths. */
const CASES = 'cas/';

export function makeAnswer(findings: Findings): TextAnswer {
  const { words, ranking, names, fullText, correction, unknownWords = [], nearestWords = [] } = findings;
  const listed = [...names.groups, ...(fullText?.pages.values() ?? []), ...(fullText?.works ?? [])];
  const pages = new Map(listed.map((page) => [page.path, page]));
  const ranked = [...ranking.pages];
  const isCase = ([path]: readonly [string, number]) => path.startsWith(CASES);
  const readText = async (path: string) =>
    ranking.pages.has(path) && fullText?.pages.has(path) ? fullText.readText(path) : undefined;
  const excerptAt = async (path: string) => {
    const text = await readText(path);
    return text && explainPage(path, { words, names, text });
  };
  const describe = async (path: string) => {
    const text = await readText(path);
    if (text === undefined) return [];
    const [opening, reason] = [writeOpening(text, words), explainPage(path, { words, names, text })];
    if (!path.startsWith('cas/')) return [reason ?? opening];
    return reason === undefined ? [opening] : [opening, reason];
  };
  return {
    reach: readReach(findings),
    matches: new Map(ranked.filter(isCase).map(([path, score]) => [path.slice(CASES.length), score])),
    leads: findLeads(findings, pages),
    others: ranked.filter((page) => !isCase(page)).map(([path]) => pages.get(path) ?? { path, title: path }),
    relaxed: ranking.relaxed,
    excludedCount: findings.excludedCount ?? 0,
    unread: findings.unread,
    correction,
    unknownWords,
    nearestWords,
    words,
    excerptOf: (caseId) => excerptAt(CASES + caseId),
    describe,
  };
}

function readReach({ fullText }: Findings): Reach {
  if (fullText === undefined) return 'titles';
  return fullText.isWhole ? 'texts' : 'part';
}

/** Kinds of pages that may come before the cases. */
const LED_TO: ReadonlySet<string> = new Set(['pratiques', 'formes', 'objectifs', 'dispositifs', 'dossiers']);
/** Pages before the cases, at most. */
const MOST_LEADS = 2;

/** Words of a query from which on a page need not have one for a name to be what was looked for. */
const LONG_QUERY = 3;

function findLeads({ words, ranking }: Findings, known: ReadonlyMap<string, FoundPage>): readonly FoundPage[] {
  const paths = [...ranking.pages.keys()];
  const firstCase = paths.findIndex((path) => path.startsWith(CASES));
  // Words that are few stand on many pages: those that they name lead. Of many, what holds most of them was looked for.
  const isLead = (path: string) => words.length >= LONG_QUERY || ranking.named.has(path);
  return paths
    .slice(0, firstCase === -1 ? undefined : firstCase)
    .filter((path) => isLead(path) && path.includes('/') && LED_TO.has(path.slice(0, path.indexOf('/'))))
    .slice(0, MOST_LEADS)
    .flatMap((path) => known.get(path) ?? []);
}
