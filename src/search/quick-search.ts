import { isOpen, type QueryWord } from './search-query.ts';
import { readQuerySyntax } from './query-syntax.ts';
import { listGroups, type IndexedCase, type SmallIndex } from './small-index.ts';
import { findVerbRoot } from './verb-kin.ts';
import { FAMILY_PREFIX, findFamily } from './word-family.ts';
import { listWords } from '../language/words.ts';

/** Pages that a word finds, by path, with their relevance: from nearly 0 to `MOST`. */
export type NamedPages = ReadonlyMap<string, number>;

/** How much a word counts by where it stands. */
const WEIGHTS = { title: 10, coverage: 4, ownWords: 6, groupTitle: 4, groupWords: 2, child: 5 } as const;
/** How much of it remains by how it was met; a word of the family keeps more when it looks like the word asked. */
const QUALITIES = { exact: 1, family: 0.7, likeness: 0.25, beginning: 0.5, verb: 0.4 } as const;
/** The relevance of a page whose title is the word asked. */
export const MOST = WEIGHTS.title * QUALITIES.exact + WEIGHTS.coverage;
/** What each of the names of a case loses on the one before, the likeliest standing first, and how many lose more. */
const NAME_DECAY = 0.02;
const NAMES_IN_ORDER = 15;
/** What each group of a case loses on the one before: the main objective comes before the others. */
const GROUP_DECAY = 0.02;

type Words = readonly string[];

/** Answers from the small index; made once, it folds every word of it once. */
export class QuickSearch {
  readonly #index: SmallIndex;
  readonly #groups: readonly { readonly title: Words; readonly words: Words }[];
  readonly #cases: readonly {
    readonly entry: IndexedCase;
    readonly groups: readonly number[];
    readonly title: Words;
    readonly names: readonly Words[];
  }[];

  constructor(index: SmallIndex) {
    this.#index = index;
    this.#groups = index.groups.map(({ title, words }) => ({ title: listWords(title), words: listWords(words) }));
    this.#cases = index.cases.map((entry) => ({
      entry,
      groups: listGroups(entry, index),
      title: listWords(entry.title),
      names: entry.names.map(listWords),
    }));
  }

  /** The words of a query, read without the vocabulary of the corpus. */
  readWords(typed: string): readonly QueryWord[] {
    return readQuerySyntax(typed).words.map((word) => ({
      word,
      isBeginning: isOpen(word, this.#holdsFamily(word)),
    }));
  }

  /** Cases and other pages where a word is met. */
  find({ word, isBeginning }: QueryWord): NamedPages {
    const term = readTerm({ word, isBeginning });
    const rated = this.#rateGroups(term);
    const cases = this.#cases.map(({ entry, groups, title, names }) => {
      const score = Math.max(
        rateTitle(term, title),
        WEIGHTS.ownWords * rateInOrder(term, names),
        ...groups.map((group, place) => (rated[group]?.asGroup ?? 0) * (1 - GROUP_DECAY * place)),
      );
      return [`cas/${entry.id}`, score] as const;
    });
    const pages = this.#index.groups.map(({ path }, group) => [path, rated[group]?.asPage ?? 0] as const);
    return new Map([...cases, ...pages].filter(([path, score]) => path !== '' && score > 0));
  }

  #rateGroups(term: WantedTerm): readonly Rating[] {
    const ratings = this.#groups.map(({ title, words }, group) => {
      const [named, worded] = [rate(term, title), rate(term, words)];
      // The former région of a département is a name of it, not one more word.
      const wordWeight = this.#index.groups[group]?.path === '' ? WEIGHTS.groupTitle : WEIGHTS.groupWords;
      return {
        asGroup: Math.max(WEIGHTS.groupTitle * named, wordWeight * worded),
        asPage: Math.max(rateTitle(term, title), WEIGHTS.ownWords * worded),
      };
    });
    // A région answers for its départements.
    this.#index.groups.forEach(({ parent }, group) => {
      const [child, region] = [ratings[group], parent === undefined ? undefined : ratings[parent]];
      if (child !== undefined && region !== undefined && child.asGroup > 0) {
        region.asPage = Math.max(region.asPage, WEIGHTS.child);
      }
    });
    return ratings;
  }

  #holdsFamily(word: string): boolean {
    const term = readTerm({ word, isBeginning: false });
    const holds = (words: Words) => words.some((other) => isNear(term, other) && findFamily(other) === term.family);
    return (
      this.#groups.some(({ title, words }) => holds(title) || holds(words)) ||
      this.#cases.some(({ title, names }) => holds(title) || names.some(holds))
    );
  }
}

interface WantedTerm extends QueryWord {
  /** Letters without which no word is of its family, nor begins by it, nor is made of the same verb. */
  readonly start: string;
  readonly family: string;
  readonly root: string | undefined;
}

function readTerm({ word, isBeginning }: QueryWord): WantedTerm {
  const start = word.slice(0, FAMILY_PREFIX);
  return { word, isBeginning, start, family: findFamily(word), root: findVerbRoot(word) };
}

/** Of thousands of words few are: the others are compared no further. */
function isNear({ start }: WantedTerm, word: string): boolean {
  return word.startsWith(start);
}

interface Rating {
  /** Of the cases of the group. */
  readonly asGroup: number;
  /** Of its own page. */
  asPage: number;
}

/** A short title whose words are all asked comes before a long one that holds them among others. */
function rateTitle(term: WantedTerm, title: Words): number {
  const quality = rate(term, title);
  return quality === 0 ? 0 : WEIGHTS.title * quality + WEIGHTS.coverage / Math.max(title.length, 1);
}

function rateInOrder(term: WantedTerm, names: readonly Words[]): number {
  return max(names.map((name, place) => rate(term, name) * (1 - NAME_DECAY * Math.min(place, NAMES_IN_ORDER))));
}

function rate(term: WantedTerm, words: Words): number {
  return max(words.filter((word) => isNear(term, word)).map((word) => rateWord(term, word)));
}

function rateWord({ word, family, root, isBeginning }: WantedTerm, other: string): number {
  if (other === word) return QUALITIES.exact;
  if (findFamily(other) === family) return QUALITIES.family + QUALITIES.likeness * compareStarts(other, word);
  if (isBeginning && other.startsWith(word)) return QUALITIES.beginning;
  return root !== undefined && root === findVerbRoot(other) ? QUALITIES.verb : 0;
}

/** The share of the longer word that both begin with. */
function compareStarts(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared / Math.max(a.length, b.length);
}

function max(values: readonly number[]): number {
  return values.reduce((best, value) => Math.max(best, value), 0);
}
