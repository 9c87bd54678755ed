import type { SmallIndex } from '../../search/small-index.ts';
import type { Spotted } from '../text-search/directory-search.ts';
import type { ResultGroup } from '../text-search/results.ts';
import type { TextAnswer } from '../text-search/text-search.ts';

/** What is shown beside an answer. */
export interface Besides {
  readonly names: SmallIndex;
  readonly spotted: Spotted | undefined;
}

/** What the dialog shows of a query. */
export interface Printing {
  readonly query: string;
  /** Absent where the small index could not be loaded. */
  readonly names?: SmallIndex;
  /** The query as it was read, where another was typed. */
  readonly asked?: string;
  readonly groups: readonly ResultGroup[];
  readonly status?: string | undefined;
  /** A count is only read aloud; a correction, an absence or what is missing is written too. */
  readonly isTold?: boolean;
  readonly hasResults: boolean;
  /** More rows may come. */
  readonly isBusy?: boolean;
  readonly describe?: TextAnswer['describe'];
}
