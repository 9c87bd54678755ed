import type { ExplorerGround } from '../../views/explorer/explorer-map-layout.ts';
import type { ListedPlace } from '../../views/explorer/listed-places.ts';
import type { Hints } from './gestures.ts';
import type { Describe, MapRecord } from './model.ts';
import type { Covers } from './plane-map.ts';

/** What the map stands on and with: elements of the page, words, data, and whom it tells. */
export interface StageSetting {
  readonly container: HTMLElement;
  readonly hint: HTMLElement;
  readonly covers: Covers;
  readonly callout: HTMLTemplateElement;
  readonly hints: Hints;
  /** What is said of a grouping of the directory. */
  readonly listedCaption: string;
  readonly ground: ExplorerGround;
  /** INSEE codes of the départements to hatch. */
  readonly whiteAreas: readonly string[];
  /** A new silhouette of a form. */
  readonly drawForm: (form: string) => Node;
  readonly describe: Describe;
  /** The pointer is on a case, or on none. */
  readonly onActivate: (id: string | undefined) => void;
  /** The reader clicked the mark of a case. */
  readonly onChoose: (id: string) => void;
}

export interface StageState {
  readonly records: readonly MapRecord[];
  readonly selected: ReadonlySet<string>;
  readonly active: string | undefined;
  /** The case that the reader went to in the list: the map goes to it. */
  readonly reached: string | undefined;
  /** Slugs or INSEE codes of the régions or départements that the results keep to: the map shows them. */
  readonly areas: readonly string[];
  /** Places of the directory, shown beside the cases whatever is selected. */
  readonly listed: readonly ListedPlace[];
}

export const EMPTY_STATE: StageState = {
  records: [],
  selected: new Set(),
  active: undefined,
  reached: undefined,
  areas: [],
  listed: [],
};
