import { findDistance, isFromMiddle, type PlanePoint } from './selection.ts';

/** What is known of a case to answer « my trade, my town ». */
export interface AnswerCandidate {
  readonly id: string;
  /** Ids of its sector groups, the main one first. */
  readonly sectors: readonly string[];
  readonly practices: readonly string[];
  readonly isEnded: boolean;
  /** Seen alive: neither ended, asleep nor lost from sight. */
  readonly isActive: boolean;
  /** How many of the ten questions it answers. */
  readonly answered: number;
  /** First the middles of its territory, where no seat is known: so many. */
  readonly points: readonly PlanePoint[];
  readonly middles?: number | undefined;
}

/** Why a case is one of the three answers. */
export type AnswerReason = 'sector' | 'practice' | 'place' | 'any';

export interface ThreeAnswer<Candidate> {
  readonly candidate: Candidate;
  readonly reason: AnswerReason;
  /** Kilometres from the town, on the plane of its territory. */
  readonly distance?: number | undefined;
  /** True when it is that of the middle of its territory. */
  readonly isFromMiddle: boolean;
}

export interface ThreeAnswers<Candidate> {
  readonly nearest: ThreeAnswer<Candidate>;
  readonly alike: ThreeAnswer<Candidate>;
  readonly ended: ThreeAnswer<Candidate>;
  /** Other cases of the same sector. */
  readonly others: number;
}

/**
 * Three answers to a trade and a town, always: the nearest case of the trade, an active one if there is, the one most like it elsewhere, and one that
 * stopped. Where the trade has none, the reason says what was taken instead: a shared practice, the place, anything. The three
 * are different cases. `undefined` with fewer than three cases, or none that ended.
 */
export function findThreeAnswers<Candidate extends AnswerCandidate>(
  sector: string,
  origin: PlanePoint | undefined,
  candidates: readonly Candidate[],
): ThreeAnswers<Candidate> | undefined {
  const measure = (candidate: Candidate) => (origin === undefined ? undefined : findDistance(candidate, origin));
  const byDistance = (one: Candidate, other: Candidate) =>
    (measure(one) ?? Infinity) - (measure(other) ?? Infinity) || 0;
  const ofSector = candidates.filter(({ sectors }) => sectors.includes(sector));
  const answer = (candidate: Candidate, reason: AnswerReason) => ({
    candidate,
    reason,
    distance: measure(candidate),
    isFromMiddle: origin !== undefined && isFromMiddle(candidate, origin),
  });

  const living = candidates.filter(({ isEnded }) => !isEnded);
  const active = living.filter(({ isActive }) => isActive);
  const [near] = [active, living].flatMap((some) => ofSector.filter((one) => some.includes(one)).toSorted(byDistance));
  const nearest = near ?? [...active.toSorted(byDistance), ...living][0];
  if (nearest === undefined) return undefined;

  const rankAlike = (candidate: Candidate) =>
    (candidate.sectors[0] === sector ? 4 : 0) +
    (candidate.sectors.includes(sector) ? 2 : 0) +
    candidate.practices.filter((practice) => nearest.practices.includes(practice)).length +
    candidate.answered / 10;
  const alike = living
    .filter((candidate) => candidate !== nearest)
    .toSorted((one, other) => rankAlike(other) - rankAlike(one))[0];

  const stopped = candidates.filter(({ isEnded }) => isEnded);
  const endings: readonly (readonly [AnswerReason, readonly Candidate[]])[] = [
    ['sector', stopped.filter(({ sectors }) => sectors.includes(sector))],
    ['practice', stopped.filter(({ practices }) => practices.some((practice) => nearest.practices.includes(practice)))],
    ['any', stopped],
  ];
  const [reason, ended] = endings.find(([, found]) => found.length > 0) ?? ['any', []];
  const stoppedOne = ended.toSorted(byDistance)[0];
  if (alike === undefined || stoppedOne === undefined) return undefined;
  return {
    nearest: answer(nearest, near === undefined ? 'place' : 'sector'),
    alike: answer(alike, alike.sectors.includes(sector) ? 'sector' : 'practice'),
    ended: answer(stoppedOne, reason),
    others: ofSector.filter((candidate) => ![nearest, alike, stoppedOne].includes(candidate)).length,
  };
}
