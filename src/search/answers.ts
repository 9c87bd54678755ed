import type { AnswerTable, AskedQuestion, PageCard } from './answer-file.ts';
import { indexNames, keepFirst, type NamedPage, type NameIndex, type PageNames } from './page-names.ts';
import { cleanQuery } from './query-syntax.ts';
import type { SmallIndex } from './small-index.ts';
import { findFamily } from './word-family.ts';
import { readSlots } from '../language/slots.ts';
import { listMeaningfulWords } from '../language/small-words.ts';

/** A page that answers a query. */
export interface Answer {
  /** Below the home page: `formes/cluster/`, `explorer/?departement=72`, `cas/glass-vallee/`. */
  readonly address: string;
  readonly title: string;
  /** What the page says of itself in a sentence; empty for none. */
  readonly sentence: string;
  readonly cases?: number | undefined;
  /** The need that the query says, as the atlas says it. */
  readonly need?: string | undefined;
  /** Measures of the case whose figure is asked for; none when the page is the answer. */
  readonly measures: readonly string[];
}

const MOST_ANSWERS = 2;
/** A query of more words than this is not a question that the table knows. */
const MOST_WORDS = 16;
/** « -mot » takes pages away: no page is the answer. */
const EXCLUSION = /(?:^|\s)-\p{L}/u;

/** Finds the pages that are the answer to a query; made once, it reads every name and every kind of question once. */
export class AnswerBook {
  readonly #names: PageNames;
  readonly #patterns: readonly Pattern[];
  readonly #cards: ReadonlyMap<string, PageCard>;

  constructor(table: AnswerTable, index: SmallIndex) {
    this.#names = indexNames(index, table);
    this.#cards = new Map(table.pages.map((page) => [page.address, page]));
    this.#patterns = table.questions
      .flatMap(({ sentences, ...question }) => sentences.map((sentence) => readPattern(sentence, question)))
      .toSorted((one, other) => rankPattern(one) - rankPattern(other));
  }

  /**
   * Two pages at most, the best first. Each word of the query that says something is one of the kind of question or of the
   * name of a page: a query that says more has no answer.
   */
  find(typed: string): readonly Answer[] {
    const text = cleanQuery(typed);
    const families = listMeaningfulWords(text).map(findFamily);
    if (families.length === 0 || families.length > MOST_WORDS || EXCLUSION.test(text)) return [];
    for (const pattern of this.#patterns) {
      const rest = takeAway(pattern.families, families);
      const filled = rest && this.#fill(pattern.slots, rest);
      if (filled !== undefined) return this.#answer(pattern, filled);
    }
    return [];
  }

  /** The pages named by the families of words that a question leaves, by slot; `undefined` when they name none. */
  #fill(slots: readonly string[], families: readonly string[]): Filling | undefined {
    const [first, second] = slots;
    if (first === undefined) return families.length === 0 ? new Map() : undefined;
    if (second === undefined) {
      const pages = this.#indexOf(first).find(families);
      return pages.length === 0 ? undefined : new Map([[first, pages]]);
    }
    for (let cut = 1; cut < families.length; cut += 1) {
      const [one] = this.#indexOf(first).find(families.slice(0, cut));
      const [other] = this.#indexOf(second).find(families.slice(cut));
      if (one !== undefined && other !== undefined)
        return new Map([
          [first, [one]],
          [second, [other]],
        ]);
    }
    return undefined;
  }

  #answer({ question }: Pattern, filled: Filling): readonly Answer[] {
    const { pages, measures, summary } = question;
    if (measures.length > 0)
      return (filled.get('cas') ?? []).slice(0, 1).map((page) => ({ ...page, sentence: '', measures }));
    const named = pages.flatMap((page): readonly NamedPage[] => {
      const [slot] = readSlots(page).slots;
      return slot === undefined ? [{ address: page, title: '' }] : (filled.get(slot) ?? []);
    });
    return keepFirst(named)
      .slice(0, MOST_ANSWERS)
      .map((page) => this.#describe(page, summary));
  }

  #describe({ address, title, need }: NamedPage, summary: string): Answer {
    const card = this.#cards.get(address);
    return {
      address,
      title: title === '' ? (card?.title ?? '') : title,
      sentence: card?.sentence === undefined || card.sentence === '' ? summary : card.sentence,
      cases: card?.cases,
      need,
      measures: [],
    };
  }

  #indexOf(slot: string): NameIndex {
    if (slot === 'cas' || slot === 'secteur') return this.#names[slot];
    return this.#names.x;
  }
}

/** Pages by the slot that they fill. */
type Filling = ReadonlyMap<string, readonly NamedPage[]>;

/** One way to ask. */
interface Pattern {
  /** Families of its own words. */
  readonly families: readonly string[];
  readonly slots: readonly string[];
  readonly question: Omit<AskedQuestion, 'sentences'>;
}

/** A question said whole comes first, then the bare name of a page, then what leaves least to a name. */
function rankPattern({ slots, families }: Pattern): number {
  if (slots.length === 0) return -MOST_WORDS - 1;
  return families.length === 0 ? -MOST_WORDS : -families.length;
}

function readPattern(sentence: string, question: Pattern['question']): Pattern {
  const { text, slots } = readSlots(sentence);
  return { families: listMeaningfulWords(text).map(findFamily), slots, question };
}

/** The families without those of a pattern, in their order; `undefined` when one is not there. */
function takeAway(taken: readonly string[], families: readonly string[]): readonly string[] | undefined {
  const rest = [...families];
  for (const family of taken) {
    const place = rest.indexOf(family);
    if (place === -1) return undefined;
    rest.splice(place, 1);
  }
  return rest;
}
