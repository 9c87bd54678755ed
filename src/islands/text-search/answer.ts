import type { Narrative } from '../../search/excerpt.ts';
import type { QuickAnswer } from '../../search/quick-search.ts';
import type { QueryWord } from '../../search/search-query.ts';
import type { IndexedWork, SmallIndex } from '../../search/small-index.ts';
import type { EnginePages } from './engine.ts';
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

/** A page that is not a case. */
export type FoundPage = ListedPage;

/** What both indexes found. */
export interface Findings {
  readonly words: readonly QueryWord[];
  readonly quick: QuickAnswer;
  readonly names: SmallIndex;
  /** Absent as long as the full text was not asked. */
  readonly fullText?: {
    readonly pages: EnginePages;
    /** Whether all that the words needed of the index was there. */
    readonly isWhole: boolean;
    readonly list: ReadonlyMap<string, ListedPage>;
    /** Loads the text of a page, by path. */
    readonly readText: (path: string) => Promise<Narrative>;
    readonly works: readonly IndexedWork[];
    /** Relevance of the works that answer, by path. */
    readonly workRanks: ReadonlyMap<string, number>;
  };
  readonly correction?: string | undefined;
  readonly unknownWords?: readonly string[];
  readonly nearestWords?: readonly string[];
}

/** Relevance that what the small index found has above what the full text alone found: its order does not move. */
const QUICK_BASE = 1_000_000;

export function makeAnswer(findings: Findings): TextAnswer {
  const { words, quick, names, fullText, correction, unknownWords = [], nearestWords = [] } = findings;
  const found = listFound(findings);
  const caseRanking = rank(
    quick.cases,
    found.flatMap(({ page, score }) => (page.caseId === undefined ? [] : [[page.caseId, score]])),
  );
  const pageRanking = rank(quick.pages, [
    ...found.flatMap(({ page, score }): [string, number][] => (page.caseId === undefined ? [[page.path, score]] : [])),
    ...(fullText?.workRanks ?? []),
  ]);
  const listed = [...found.map(({ page }) => page), ...names.groups, ...(fullText?.works ?? [])];
  const pages = new Map(listed.map((page) => [page.path, page]));
  const foundPaths = new Set([
    ...found.map(({ page }) => page.path),
    ...[...caseRanking.keys()].map((id) => `cas/${id}`),
  ]);
  const readText = async (path: string) => (foundPaths.has(path) ? fullText?.readText(path) : undefined);
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
    matches: caseRanking,
    others: [...pageRanking.keys()].map((path) => pages.get(path) ?? { path, title: path }),
    correction,
    unknownWords,
    nearestWords,
    words,
    excerptOf: (caseId) => excerptAt(`cas/${caseId}`),
    describe,
  };
}

function readReach({ fullText }: Findings): Reach {
  if (fullText === undefined) return 'titles';
  return fullText.isWhole ? 'texts' : 'part';
}

function listFound({ fullText }: Findings) {
  if (fullText === undefined) return [];
  return [...fullText.pages].flatMap(([id, score]) => {
    const page = fullText.list.get(id);
    return page === undefined ? [] : [{ page, score }];
  });
}

/** The keys of the quick answer in their order, then those of the full text by score. */
function rank(
  quick: ReadonlyMap<string, number>,
  found: readonly (readonly [string, number])[],
): ReadonlyMap<string, number> {
  const added = found.filter(([key]) => !quick.has(key)).sort(([, a], [, b]) => b - a);
  return new Map([...[...quick].map(([key, score]) => [key, QUICK_BASE + score] as const), ...added]);
}
