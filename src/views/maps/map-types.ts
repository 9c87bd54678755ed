import type { LatLon } from '../../geography/coordinates.ts';

export type { LatLon };

/** Members of a co-operation, as the ends of a range; both absent when the count is unknown. */
export interface Flock {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** What a map needs to know of a case. */
export interface MapCase {
  readonly id: string;
  readonly title: string;
  /** Address of its page. */
  readonly href: string;
  /** Under the title, e.g. « 60 à 65 entreprises ». */
  readonly caption: string;
  /** What is said of it once it is pointed at, line by line. */
  readonly details: readonly string[];
  /** Its seat, else its only site; absent where the middle of its territory takes its place. */
  readonly anchor?: LatLon | undefined;
  /** INSEE codes of the départements of its territory; none for a national case. */
  readonly departements: readonly string[];
  /** Id of its form. */
  readonly form: string;
  readonly flock: Flock;
  /** Ended, or merged with another. */
  readonly isEnded: boolean;
  /** True for a case around the région that a map is of. */
  readonly isNeighbour?: boolean;
}
