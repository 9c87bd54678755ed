import { isPlainNumber, findPieces, readVocabulary, type Vocabulary } from '../../search/vocabulary.ts';
import type { GluedNames } from '../../search/glued-names.ts';
import { readQuerySyntax } from '../../search/query-syntax.ts';
import { readSearchQuery, type SearchQuery } from '../../search/search-query.ts';
import { FAMILY_PREFIX } from '../../search/word-family.ts';
import { loadJson, rememberEach } from '../load.ts';

/** Reads queries with the list of words of the corpus, of which it loads the pieces that they need, each once. */
export class QueryReader {
  readonly #starts: readonly string[];
  readonly #glued: GluedNames;
  readonly #loadPiece: (piece: number) => Promise<unknown>;

  /** `starts`: first words of the pieces of the folder; `glued`: names of two words. */
  constructor(folder: string, { starts, glued }: { readonly starts: readonly string[]; readonly glued: GluedNames }) {
    this.#starts = starts;
    this.#glued = glued;
    this.#loadPiece = rememberEach((piece) => loadJson(`${folder}mots-${piece}.json`));
  }

  /** Rejects when a piece cannot be loaded. */
  async read(text: string): Promise<SearchQuery> {
    const { words: wanted, excluded } = readQuerySyntax(text);
    const words = [...wanted, ...excluded.flat()].filter((word) => !isPlainNumber(word));
    const beginnings = words.map((word) => word.slice(0, FAMILY_PREFIX));
    const query = readSearchQuery(text, await this.#load(beginnings), this.#glued);
    if (query.unknownWords.length === 0 && query.correction === undefined) return query;
    // What a mistake hides begins by the first letter, or by the second when the two are swapped or the first is an article.
    const letters = words.flatMap((word) => [...word.slice(0, 2), ...(this.#glued.get(word) ?? [])]);
    return readSearchQuery(text, await this.#load([...beginnings, ...letters]), this.#glued);
  }

  async #load(prefixes: readonly string[]): Promise<Vocabulary> {
    return readVocabulary(await Promise.all(findPieces(this.#starts, prefixes).map(this.#loadPiece)));
  }
}
