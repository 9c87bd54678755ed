import { CASES_PER_FILE, parseAnswerTable, parseCaseFigures, type CaseFigure } from '../../search/answer-file.ts';
import { AnswerBook, type Answer } from '../../search/answers.ts';
import type { SmallIndex } from '../../search/small-index.ts';
import { loadJson, remember, rememberEach } from '../load.ts';
import { describeFigure, describePage, type AnswerCard } from './model.ts';

/** Finds the pages that are the answer to a query, with the small index and a table of the same folder. */
export class AnswerFinder {
  readonly #names: () => Promise<SmallIndex>;
  readonly #loadBook;
  readonly #loadFigures;

  /** @param index address of the small index */
  constructor(index: string, names: () => Promise<SmallIndex>) {
    const folder = index.slice(0, index.lastIndexOf('/') + 1);
    this.#names = names;
    this.#loadBook = remember(async () => {
      // The table is asked for before the names: it comes before them, and the card with the first results.
      const [table, known] = await Promise.all([loadJson(`${folder}reponses.json`), names()]);
      return new AnswerBook(parseAnswerTable(table), known);
    });
    this.#loadFigures = rememberEach(async (number: number) =>
      parseCaseFigures(await loadJson(`${folder}chiffres-${number}.json`)),
    );
  }

  /** Starts loading the table; a failure is told by no card. */
  preload(): void {
    this.#loadBook().catch(() => undefined);
  }

  /** The best first. Rejects when the table cannot be loaded: the list of results does without. */
  async find(query: string): Promise<readonly Answer[]> {
    return query === '' ? [] : (await this.#loadBook()).find(query);
  }

  /** What a card says of an answer, its figure loaded; that of its page when it cannot be. */
  async describe(answer: Answer): Promise<AnswerCard> {
    if (answer.measures.length === 0) return describePage(answer);
    const figures = await this.#findFigures(answer).catch(() => undefined);
    return figures === undefined ? describePage(answer) : describeFigure(answer, figures);
  }

  async #findFigures({ address }: Answer): Promise<readonly CaseFigure[]> {
    const { cases } = await this.#names();
    const rank = cases.findIndex(({ id }) => address === `cas/${id}/`);
    const figures = await this.#loadFigures(Math.floor(rank / CASES_PER_FILE));
    return figures[cases[rank]?.id ?? ''] ?? [];
  }
}
