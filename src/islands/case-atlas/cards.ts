import { CARDS_PER_FILE, type CaseCard } from '../../atlas/case-card.ts';

/** Loads the cards of cases by rank, a file at a time, each once. */
export class CardStore {
  readonly #address: string;
  readonly #files = new Map<number, Promise<readonly CaseCard[]>>();

  /** `address` is that of the files without their number and `.json`. */
  constructor(address: string) {
    this.#address = address;
  }

  /** The cards of some ranks, in their order. Rejects when a file is missing or cut short. */
  async load(ranks: readonly number[]): Promise<readonly CaseCard[]> {
    const cards = await Promise.all(
      ranks.map(async (rank) => (await this.#loadFile(Math.floor(rank / CARDS_PER_FILE)))[rank % CARDS_PER_FILE]),
    );
    return cards.map((card, index) => {
      if (card === undefined) throw new Error(`No card of rank ${ranks[index]}`);
      return card;
    });
  }

  #loadFile(number: number): Promise<readonly CaseCard[]> {
    const known = this.#files.get(number);
    if (known !== undefined) return known;
    const loading = fetchCards(`${this.#address}${number}.json`);
    this.#files.set(number, loading);
    loading.catch(() => this.#files.delete(number));
    return loading;
  }
}

async function fetchCards(address: string): Promise<readonly CaseCard[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
