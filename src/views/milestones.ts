import { anchors } from '../atlas/calls.ts';
import type { Milestone } from '../atlas/milestone.ts';
import { linkSources, type SourceLink } from './figures.ts';
import { formatDayOfYear, formatText } from './format.ts';

/** One line of a timeline. */
export interface MilestoneLine {
  readonly anchor: string;
  /** ISO date. */
  readonly date: string;
  readonly year: string;
  /** « 4 mai », when it is known. */
  readonly day?: string | undefined;
  readonly event: string;
  /** How the date was worked out. */
  readonly reasoning?: string | undefined;
  readonly sources: readonly SourceLink[];
}

export function describeMilestones(
  milestones: readonly Milestone[],
  numbers: ReadonlyMap<string, number>,
): readonly MilestoneLine[] {
  return milestones.map(({ date, event, source, reasoning }, index) => ({
    anchor: anchors.milestone(index),
    date,
    year: date.slice(0, 4),
    day: formatDayOfYear(date),
    event: formatText(event),
    reasoning: reasoning && formatText(reasoning),
    sources: linkSources([{ source }], numbers),
  }));
}
