import { CARDS_PER_FILE, type CaseCard } from '../../atlas/case-card.ts';
import { loadJson, rememberEach } from '../load.ts';

/** Loads the cards of cases by rank, a file at a time, each once. */
export class CardStore {
  readonly #loadFile: (number: number) => Promise<readonly CaseCard[]>;

  /** `address` is that of the files without their number and `.json`. */
  constructor(address: string) {
    this.#loadFile = rememberEach(async (number) => parseCards(await loadJson(`${address}${number}.json`)));
  }

  /** The cards of some ranks, in their order. Rejects when a file is missing or cut short. */
  async load(ranks: readonly number[]): Promise<readonly CaseCard[]> {
    return Promise.all(
      ranks.map(async (rank) => {
        const card = (await this.#loadFile(Math.floor(rank / CARDS_PER_FILE)))[rank % CARDS_PER_FILE];
        if (card === undefined) throw new Error(`No card of rank ${rank}`);
        return card;
      }),
    );
  }
}

function parseCards(json: unknown): readonly CaseCard[] {
  if (Array.isArray(json)) return json as readonly CaseCard[];
  throw new Error('The cards cannot be read');
}
