/** What the explorer writes of a case, in its list, its table and its map. */
export interface CaseCard {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly tagline: string;
  /** Ids of the form and the objectives, whose names the page holds. */
  readonly form: string;
  readonly objectives: readonly string[];
  readonly place: string;
  /** « 60 à 65 entreprises (2024 à 2026) », absent when nobody counts them. */
  readonly members?: string | undefined;
  /** Year it began. */
  readonly year?: string | undefined;
  /** « terminé en 2022 ». */
  readonly ending?: string | undefined;
}

/**
 * Cards a file holds, in alphabetical order. Few: the results of a search are scattered over the alphabet, so that each
 * row asks for a file of its own, of which it reads one card.
 */
export const CARDS_PER_FILE = 5;
