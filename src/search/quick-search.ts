import { isOpen, listQueryWords, type QueryWord } from './search-query.ts';
import { listGroups, type IndexedCase, type SmallIndex } from './small-index.ts';
import { findFamily } from './word-family.ts';
import { listWords } from '../language/words.ts';

/** What the small index finds: case ids and paths of other pages, with their relevance, higher first. */
export interface QuickAnswer {
  readonly cases: ReadonlyMap<string, number>;
  readonly pages: ReadonlyMap<string, number>;
}

/** How much a word counts by where it stands. */
const WEIGHTS = { title: 10, coverage: 4, ownWords: 6, groupTitle: 4, groupWords: 2, child: 5 } as const;
/** How much of it remains by how it was met; a word of the family keeps more when it looks like the word asked. */
const QUALITIES = { exact: 1, family: 0.7, likeness: 0.25, beginning: 0.5 } as const;
/** What each of the names of a case loses on the one before, the likeliest standing first, and how many lose more. */
const NAME_DECAY = 0.02;
const NAMES_IN_ORDER = 15;
/** What each group of a case loses on the one before: the main objective comes before the others. */
const GROUP_DECAY = 0.02;

interface Token {
  readonly word: string;
  readonly family: string;
}

/** Answers from the small index; made once, it folds every word of it once. */
export class QuickSearch {
  readonly #index: SmallIndex;
  /** The family of each word of the index. */
  readonly #families = new Map<string, string>();
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
    this.#knownFamilies = new Set(this.#families.values());
  }

  /** The words of a query, read without the vocabulary of the corpus. */
  readWords(typed: string): readonly QueryWord[] {
    return listQueryWords(typed).map((word) => ({
      word,
      isBeginning: isOpen(word, this.#knownFamilies.has(findFamily(word))),
    }));
  }

  /** Pages where every term is met. */
  search(terms: readonly QueryWord[]): QuickAnswer {
    if (terms.length === 0) return { cases: new Map(), pages: new Map() };
    const wanted = terms.map((term) => ({ ...term, family: findFamily(term.word) }));
    const rated = wanted.map((term) => this.#rateGroups(term));
    return { cases: this.#rankCases(wanted, rated), pages: this.#rankPages(rated) };
  }

  #rankCases(terms: readonly WantedTerm[], rated: readonly (readonly Rating[])[]): ReadonlyMap<string, number> {
    const found = this.#cases.map(({ entry, groups, title, names }) => {
      const scores = terms.map((term, index) =>
        Math.max(
          rateTitle(term, title),
          WEIGHTS.ownWords * rateInOrder(term, names),
          ...groups.map((group, place) => (rated[index]?.[group]?.asGroup ?? 0) * (1 - GROUP_DECAY * place)),
        ),
      );
      return [entry.id, add(scores)] as const;
    });
    return rank(found);
  }

  #rankPages(rated: readonly (readonly Rating[])[]): ReadonlyMap<string, number> {
    const found = this.#index.groups.map(({ path }, group) => {
      const score = path === '' ? 0 : add(rated.map((ratings) => ratings[group]?.asPage ?? 0));
      return [path, score] as const;
    });
    return rank(found);
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
      const family = this.#families.get(word) ?? findFamily(word);
      this.#families.set(word, family);
      return { word, family };
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

function rateToken({ word, family, isBeginning }: WantedTerm, token: Token): number {
  if (token.word === word) return QUALITIES.exact;
  if (token.family === family) return QUALITIES.family + QUALITIES.likeness * compareStarts(token.word, word);
  return isBeginning && token.word.startsWith(word) ? QUALITIES.beginning : 0;
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

/** The sum of scores, 0 when one of them is. */
function add(scores: readonly number[]): number {
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

/** What scored, the best first; equal scores keep their order. */
function rank(scored: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  return new Map(scored.filter(([, score]) => score > 0).sort(([, a], [, b]) => b - a));
}
