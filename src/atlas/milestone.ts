import type { MilestoneEntry } from '../schema/milestone.ts';

/** A dated event with its source. */
export interface Milestone {
  /** ISO date, as precise as known. */
  readonly date: string;
  readonly event: string;
  readonly source: string;
  /** How the date was worked out, when no source gives it. */
  readonly reasoning?: string | undefined;
  /** Id of the form or label received then. */
  readonly form?: string | undefined;
}

export function readMilestone(entry: MilestoneEntry): Milestone {
  return { date: entry.date, event: entry.evenement, source: entry.source, reasoning: entry.deduit, form: entry.forme };
}
