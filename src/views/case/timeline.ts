import type { CaseStudy } from '../../atlas/case-study.ts';
import type { Milestone } from '../../atlas/milestone.ts';
import { describeMilestones } from '../milestones.ts';
import { layoutTimelineStrip } from './timeline-strip.ts';

/** Dates that are shown; the others are folded. */
const MOST_SHOWN = 8;
/** So few more are not worth a fold. */
const LEAST_FOLDED = 2;

/** The dated events of a case: on a line, then those that matter, then the others. */
export function describeTimeline({ milestones, start }: CaseStudy, numbers: ReadonlyMap<string, number>) {
  const lines = describeMilestones(milestones, numbers);
  const chosen = chooseMilestones(milestones, start);
  const folded = lines.filter((_, index) => !chosen.has(index));
  return {
    strip: layoutTimelineStrip(
      milestones.map(({ date }) => date),
      start,
    ),
    shown: lines.filter((_, index) => chosen.has(index)),
    folded,
    foldLabel: `Les ${folded.length} autres dates, de ${folded[0]?.year ?? ''} à ${folded.at(-1)?.year ?? ''}`,
  };
}

/** Ranks of the dates to show: labels and births first, then the life of the group, then what came before it. */
function chooseMilestones(milestones: readonly Milestone[], start: string | undefined): ReadonlySet<number> {
  const count = milestones.length < MOST_SHOWN + LEAST_FOLDED ? milestones.length : MOST_SHOWN;
  const isOfGroup = ({ date }: Milestone) => start === undefined || date.slice(0, 4) >= start.slice(0, 4);
  const rank = (milestone: Milestone) => (milestone.form !== undefined ? 0 : isOfGroup(milestone) ? 1 : 2);
  const ranked = milestones
    .map((milestone, index) => ({ index, rank: rank(milestone) }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index);
  return new Set(ranked.slice(0, count).map(({ index }) => index));
}
