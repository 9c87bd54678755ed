import { isOpen, type QueryWord } from './search-query.ts';
import { readQuerySyntax } from './query-syntax.ts';
import { listGroups, type IndexedCase, type SmallIndex } from './small-index.ts';
import { findVerbRoot } from './verb-kin.ts';
import { findFamily } from './word-family.ts';
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

interface Token {
  readonly word: string;
  readonly family: string;
  readonly root: string | undefined;
}

/** Answers from the small index; made once, it folds every word of it once. */
export class QuickSearch {
  readonly #index: SmallIndex;
  readonly #tokens = new Map<string, Token>();
  readonly #knownFamilies: ReadonlySet<string>;
  readonly #groups: readonly { readonly title: readonly Token[]; readonly words: readonly Token[] }[];
  readonly #cases: readonly {
    readonly entry: IndexedCase;
    readonly groups: readonly number[];
    readonly title: readonly Token[];
    readonly names: readonly (readonly Token[])[];
  }[];

  constructor(index: SmallIndex) {
    this.#index = index;
    this.#groups = index.groups.map(({ title, words }) => ({ title: this.#read(title), words: this.#read(words) }));
    this.#cases = index.cases.map((entry) => ({
      entry,
      groups: listGroups(entry, index),
      title: this.#read(entry.title),
      names: entry.names.map((name) => this.#read(name)),
    }));
    this.#knownFamilies = new Set([...this.#tokens.values()].map(({ family }) => family));
  }

  /** The words of a query, read without the vocabulary of the corpus. */
  readWords(typed: string): readonly QueryWord[] {
    return readQuerySyntax(typed).words.map((word) => ({
      word,
      isBeginning: isOpen(word, this.#knownFamilies.has(findFamily(word))),
    }));
  }

  /** Cases and other pages where a word is met. */
  find({ word, isBeginning }: QueryWord): NamedPages {
    const term = { word, isBeginning, family: findFamily(word), root: findVerbRoot(word) };
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

  #read(text: string): readonly Token[] {
    return listWords(text).map((word) => {
      const token = this.#tokens.get(word) ?? { word, family: findFamily(word), root: findVerbRoot(word) };
      this.#tokens.set(word, token);
      return token;
    });
  }
}

type WantedTerm = QueryWord & Token;

interface Rating {
  /** Of the cases of the group. */
  readonly asGroup: number;
  /** Of its own page. */
  asPage: number;
}

/** A short title whose words are all asked comes before a long one that holds them among others. */
function rateTitle(term: WantedTerm, title: readonly Token[]): number {
  const quality = rate(term, title);
  return quality === 0 ? 0 : WEIGHTS.title * quality + WEIGHTS.coverage / Math.max(title.length, 1);
}

function rateInOrder(term: WantedTerm, names: readonly (readonly Token[])[]): number {
  return max(names.map((name, place) => rate(term, name) * (1 - NAME_DECAY * Math.min(place, NAMES_IN_ORDER))));
}

function rate(term: WantedTerm, tokens: readonly Token[]): number {
  return max(tokens.map((token) => rateToken(term, token)));
}

function rateToken({ word, family, root, isBeginning }: WantedTerm, token: Token): number {
  if (token.word === word) return QUALITIES.exact;
  if (token.family === family) return QUALITIES.family + QUALITIES.likeness * compareStarts(token.word, word);
  if (isBeginning && token.word.startsWith(word)) return QUALITIES.beginning;
  return root !== undefined && root === token.root ? QUALITIES.verb : 0;
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
