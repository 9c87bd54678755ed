import type { Nature } from '../natures.ts';

/** Cases side by side: more would be too narrow to read. */
export const MOST_COMPARED = 3;

/** A case as a column; written as JSON for a browser that lays it beside others. */
export interface CompareColumn {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** Its short name. */
  readonly name: string;
  readonly place: string;
  readonly map: PlaceMap;
  /** Member firms; absent when nobody counts them alone. */
  readonly flock?: MemberRange | undefined;
  /** One a criterion, in the order of `CRITERIA`. */
  readonly cells: readonly CompareCell[];
  /** Of the twelve answers: given, looked for and not found, not looked for yet. */
  readonly answered: number;
  readonly searched: number;
  readonly missing: number;
}

export interface MemberRange {
  readonly low: number;
  readonly high: number;
  /** Otherwise the members are groups, or not said to be firms. */
  readonly isOfFirms: boolean;
}

/** Where a case lies, in pixels of `PLACE_FRAME`. */
export interface PlaceMap {
  /** « France », « La Réunion ». */
  readonly label: string;
  /** The outline of an overseas territory; that of métropole stands once in the page. */
  readonly land?: string | undefined;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface CompareCell {
  readonly look: 'quantity' | 'words' | 'list' | 'unknown';
  readonly value: string;
  /** What is counted. */
  readonly scope?: string | undefined;
  /** Year, nature, or what the value leaves out. */
  readonly note?: string | undefined;
  readonly nature?: Nature | undefined;
  /** Where the page of the case gives its sources. */
  readonly href?: string | undefined;
  readonly items?: readonly CompareItem[] | undefined;
}

export interface CompareItem {
  readonly name: string;
  /** Id in the sheet of marks. */
  readonly mark?: string | undefined;
  /** Otherwise a dash stands for it. */
  readonly isHeld: boolean;
  readonly href?: string | undefined;
}
