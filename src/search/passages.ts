import { listWords } from '../language/words.ts';
import type { SearchTerm } from './search-query.ts';
import { splitSentences } from './sentence-text.ts';

/** A word of a query, and how much it means. */
export interface WeighedTerm {
  readonly term: Pick<SearchTerm, 'forms' | 'continuations' | 'kin'>;
  readonly weight: number;
}

/** How the words of a query stand in the text of a page, in the unit of their weights. */
export interface Passage {
  /** What words mean that stand together in a sentence, beside the heaviest of them: 0 where each stands alone. */
  readonly together: number;
  /** What the words of the first sentence mean, which says what the page is. */
  readonly opening: number;
}

/** What remains of a word where a longer one, or another of its verb, stands for it. */
const WEAK = 0.6;
/** What the rest of its block counts beside a sentence. */
const BLOCK_SHARE = 0.3;

/** Reads texts for the words of one query. */
export class PassageReader {
  readonly #weights: readonly number[];
  /** Words of a text, with the places of those of the query that they stand for. */
  readonly #meanings = new Map<string, readonly Meeting[]>();

  constructor(words: readonly WeighedTerm[]) {
    this.#weights = words.map(({ weight }) => weight);
    words.forEach(({ term: { forms, continuations, kin } }, place) => {
      for (const form of forms) this.#learn(form, { place, share: 1 });
      for (const form of [...continuations, ...kin]) this.#learn(form, { place, share: WEAK });
    });
  }

  /** @param text a line for each block */
  read(text: string): Passage {
    const blocks = text.split('\n').map((block) => splitSentences(block).map((sentence) => this.#meet(sentence)));
    return {
      together: Math.max(...blocks.map((sentences) => this.#rateBlock(sentences))),
      opening: add(this.#weigh(blocks[0]?.[0] ?? new Map())),
    };
  }

  #rateBlock(sentences: readonly Met[]): number {
    const closest = Math.max(...sentences.map((met) => this.#rateTogether(met)));
    return (1 - BLOCK_SHARE) * closest + BLOCK_SHARE * this.#rateTogether(joinMet(sentences));
  }

  #rateTogether(met: Met): number {
    const meanings = this.#weigh(met);
    return meanings.length === 0 ? 0 : add(meanings) - Math.max(...meanings);
  }

  #weigh(met: Met): readonly number[] {
    return [...met].map(([place, share]) => share * (this.#weights[place] ?? 0));
  }

  #meet(sentence: string): Met {
    return joinMet(
      listWords(sentence).map((word) => new Map(this.#find(word).map(({ place, share }) => [place, share]))),
    );
  }

  /** The list of words of the corpus leaves out plurals in -s. */
  #find(word: string): readonly Meeting[] {
    return this.#meanings.get(word) ?? (word.endsWith('s') ? this.#meanings.get(word.slice(0, -1)) : undefined) ?? [];
  }

  #learn(form: string, meeting: Meeting): void {
    this.#meanings.set(form, [...(this.#meanings.get(form) ?? []), meeting]);
  }
}

/** A word of the query that a word of a text stands for. */
interface Meeting {
  readonly place: number;
  readonly share: number;
}

/** Words of the query that are met, by their places, with what counts of each. */
type Met = ReadonlyMap<number, number>;

function joinMet(parts: readonly Met[]): Met {
  const joined = new Map<number, number>();
  for (const [place, share] of parts.flatMap((part) => [...part])) {
    joined.set(place, Math.max(share, joined.get(place) ?? 0));
  }
  return joined;
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
