import { find } from '../find.ts';
import type { Describe } from '../text-search/lazy-text.ts';
import { ResultView } from '../text-search/result-view.ts';
import type { ResultGroup } from '../text-search/results.ts';
import { writeHeading } from '../text-search/sentences.ts';
import { KindFilter } from './kind-filter.ts';
import { arrangeGroups } from './model.ts';

/** Results shown at once in a group; the side column is a summary. */
const SHOWN = { main: 10, side: 4 };

interface Results {
  readonly query: string;
  readonly groups: readonly ResultGroup[];
  /** The same, each page among those of its kind. */
  readonly kinds: readonly ResultGroup[];
  readonly describe: Describe;
}

/** Results in two columns, or one kind of them in one. */
export class ResultColumns {
  readonly #main: ResultView;
  readonly #side: ResultView;
  readonly #filter: KindFilter;
  #results: Results | undefined;

  constructor(root: HTMLElement, choose: (kind: string) => void) {
    const { root: home = '/', marks } = root.dataset;
    const viewOf = (name: 'main' | 'side') =>
      new ResultView({
        templates: root,
        list: find(root, `[data-results="${name}"]`, HTMLElement),
        root: home,
        marks,
        writeHeading,
        limitOf: () => SHOWN[name],
      });
    this.#main = viewOf('main');
    this.#side = viewOf('side');
    this.#filter = new KindFilter(root, choose);
  }

  show(results: Results, asked: string): void {
    this.#results = results;
    this.choose(asked);
  }

  /** Shows one kind of the results, or all. */
  choose(asked: string): void {
    if (this.#results === undefined) return;
    const { query, groups, kinds, describe } = this.#results;
    const chosen = kinds.find(({ kind }) => kind === asked);
    const { main, side } = chosen === undefined ? arrangeGroups(groups) : { main: [chosen], side: [] };
    this.#main.show(query, main, describe);
    this.#side.show(query, side, describe);
    this.#filter.show(kinds, chosen?.kind ?? '');
  }

  clear(): void {
    this.#results = undefined;
    this.#main.clear();
    this.#side.clear();
    this.#filter.show([], '');
  }
}
