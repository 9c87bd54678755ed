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
  /** Where its places lie, known to the commune or better; the main one first. */
  readonly points: readonly LatLon[];
  /** INSEE codes of the départements it names. */
  readonly departements: readonly string[];
  /** Id of its form. */
  readonly form: string;
  readonly flock: Flock;
}
