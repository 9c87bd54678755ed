import type { Atlas } from './atlas.ts';
import { isGiven, type Answer } from './answer.ts';
import { numberPageSources } from './bibliography.ts';
import { buildCaseApparatus } from './calls.ts';
import type { CaseStudy } from './case-study.ts';

/** The last dated trace of a group: an ISO date as precise as known, and the id of its source. */
export interface Evidence {
  readonly date: string;
  readonly source: string;
  /** How the date was worked out. */
  readonly reasoning?: string | undefined;
}

/**
 * What shows a group for the last time: what its page says (`derniere-preuve`), else the latest of its end, its dated events,
 * observations and answers, and of the works that the page cites; never later than the day of the build.
 */
export function findLastEvidence(caseStudy: CaseStudy, atlas: Atlas): Evidence | undefined {
  const { end, lastTrace } = caseStudy;
  if (lastTrace !== undefined) return { date: lastTrace.date, source: lastTrace.source };
  if (end !== undefined) return { date: end.date, source: end.source };
  return [...listDated(caseStudy), ...listSourceDates(caseStudy, atlas)]
    .filter(({ date }) => date <= atlas.today.slice(0, date.length))
    .reduce<Evidence | undefined>((last, one) => (last === undefined || one.date > last.date ? one : last), undefined);
}

/** The end of a group, or the date of its last trace. */
export function findLastDate(caseStudy: CaseStudy, atlas: Atlas): string | undefined {
  return caseStudy.end?.date ?? findLastEvidence(caseStudy, atlas)?.date;
}

/**
 * The first date of a group whose start nobody dates: the earliest proof of what its firms do together; without one, the
 * earliest date of its page, which may be that of its territory or of its trade.
 */
export function findFirstTrace(caseStudy: CaseStudy): string | undefined {
  const proofs = caseStudy.practices.flatMap(({ since }) => since ?? []);
  const dates = proofs.length > 0 ? proofs : listDated(caseStudy).map(({ date }) => date);
  return dates.toSorted().at(0);
}

/** What the page dates itself: the first of two equal dates is the one that is kept, so the most precise comes first. */
function listDated({ milestones, figures, answers, minute }: CaseStudy): readonly Evidence[] {
  const given: readonly Answer[] = [...Object.values(answers), minute.shared, minute.feared];
  return [
    ...milestones.map(({ date, source, reasoning }) => ({ date, source, reasoning })),
    ...figures.flatMap(({ observations }) =>
      observations.flatMap(({ years, source, reasoning }) =>
        years === undefined ? [] : [{ date: String(years[1]), source, reasoning }],
      ),
    ),
    ...given
      .filter(isGiven)
      .flatMap(({ years, sources, reasoning }) =>
        years === undefined ? [] : [{ date: String(years[1]), source: sources[0], reasoning }],
      ),
  ];
}

function listSourceDates(caseStudy: CaseStudy, atlas: Atlas): readonly Evidence[] {
  return numberPageSources(buildCaseApparatus(caseStudy), caseStudy.localSources, atlas).flatMap(({ source }) =>
    source.date === undefined ? [] : [{ date: source.date, source: source.id }],
  );
}
