import type { CountedWord } from '../vocabulary.ts';
import { fold } from '../../language/fold.ts';
import { stripElisions } from '../../language/words.ts';

const WORD = /[\p{L}\d]+/gu;
/** Common nouns of two parts; names keep their hyphens. */
const COMPOUND = /(?<![\p{L}\d-])\p{Ll}{2,}-\p{Ll}{2,}(?![\p{L}\d-])/gu;

/** Counts the pages that hold each word of a corpus, and keeps how the corpus writes it. */
export class WordCount {
  readonly #words = new Map<string, CountedWord>();

  /** Adds a page. */
  add(text: string): void {
    const counted = new Set<string>();
    for (const spelling of new Set(listSpellings(text))) {
      const word = fold(spelling);
      const known = this.#words.get(word);
      const pages = (known?.pages ?? 0) + (counted.has(word) ? 0 : 1);
      counted.add(word);
      this.#words.set(word, { spelling: chooseSpelling(known?.spelling, spelling), pages });
    }
  }

  get words(): ReadonlyMap<string, CountedWord> {
    return this.#words;
  }
}

/** The words of a text as it writes them, each time. « tee-shirt » gives `tee`, `shirt` and `teeshirt`. */
export function listSpellings(text: string): readonly string[] {
  const plain = stripElisions(text.normalize('NFC'));
  const compounds = (plain.match(COMPOUND) ?? []).map((compound) => compound.replaceAll('-', ''));
  return [...(plain.match(WORD) ?? []), ...compounds];
}

/** Accents rather than none, then lower case rather than the capital of a sentence. */
function chooseSpelling(known: string | undefined, spelling: string): string {
  if (known === undefined) return spelling;
  return rateSpelling(spelling) > rateSpelling(known) ? spelling : known;
}

function rateSpelling(spelling: string): number {
  const isLower = spelling === spelling.toLowerCase();
  const hasAccents = /[^\x00-\x7f]/.test(spelling);
  return (hasAccents ? 2 : 0) + (isLower ? 1 : 0);
}
