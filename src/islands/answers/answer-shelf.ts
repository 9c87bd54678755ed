import { nextTurn } from '../turn.ts';
import type { AnswerCard } from './model.ts';

/** Looks for the cards of a query. */
export type FindCards = (query: string) => Promise<readonly AnswerCard[]>;

/**
 * The cards found so far, by query: answers come in any order, and one that comes late never takes the place of another.
 */
export class AnswerShelf {
  readonly #find: FindCards;
  readonly #found = new Map<string, readonly AnswerCard[]>();
  readonly #pending = new Map<string, Promise<void>>();

  constructor(find: FindCards) {
    this.#find = find;
  }

  /** What was found for a query; none as long as it is looked for. The same list until another is put. */
  pick(query: string): readonly AnswerCard[] {
    return this.#found.get(query) ?? NONE;
  }

  /** Looks for the cards of a query, once. Never rejects. */
  look(query: string): Promise<void> {
    if (this.#found.has(query)) return Promise.resolve();
    const known = this.#pending.get(query);
    if (known !== undefined) return known;
    const looking = this.#look(query).finally(() => this.#pending.delete(query));
    this.#pending.set(query, looking);
    return looking;
  }

  /** The same, as far as nothing has to be loaded: results do not wait for more. */
  async glance(query: string): Promise<void> {
    await Promise.race([this.look(query), nextTurn()]);
  }

  put(query: string, cards: readonly AnswerCard[]): void {
    this.#found.set(query, cards);
  }

  async #look(query: string): Promise<void> {
    try {
      this.put(query, await this.#find(query));
    } catch {
      // Results do without a card; the next query asks again.
    }
  }
}

const NONE: readonly AnswerCard[] = [];
