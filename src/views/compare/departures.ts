import type { Atlas } from '../../atlas/atlas.ts';
import type { Comparison } from '../../atlas/entities.ts';
import { pathTo } from '../../site.ts';
import { formatList, formatText } from '../format.ts';
import { shortenTitle } from '../short-title.ts';

/** A ready comparison, as a list names it. */
export interface Departure {
  readonly href: string;
  readonly title: string;
  readonly reason: string;
  /** « Orcab et Astre ». */
  readonly names: string;
}

export function listDepartures(atlas: Atlas): readonly Departure[] {
  return atlas.comparisons.map((comparison) => describeDeparture(comparison, atlas));
}

/** The ready comparisons that lay two of these cases, or more, side by side. */
export function findDepartures(ids: readonly string[], atlas: Atlas): readonly Departure[] {
  return atlas.comparisons
    .filter(({ cases }) => cases.filter((id) => ids.includes(id)).length > 1)
    .map((comparison) => describeDeparture(comparison, atlas));
}

/** « Comparée avec Astre »: the comparisons of one case, each with the others that it names. */
export function findCaseComparisons(
  id: string,
  atlas: Atlas,
): readonly { readonly href: string; readonly title: string; readonly names: string }[] {
  return atlas.comparisons
    .filter(({ cases }) => cases.includes(id))
    .map(({ id: comparison, title, cases }) => ({
      href: pathTo('comparer', comparison),
      title: formatText(title),
      names: nameCases(
        cases.filter((other) => other !== id),
        atlas,
      ),
    }));
}

/** The cases that may be compared, in the order of their names. */
export function listChoices({ cases }: Atlas): readonly CaseChoice[] {
  return cases.map(({ id, title }) => ({ id, title: formatText(title) }));
}

export interface CaseChoice {
  readonly id: string;
  readonly title: string;
}

function describeDeparture({ id, title, reason, cases }: Comparison, atlas: Atlas): Departure {
  return {
    href: pathTo('comparer', id),
    title: formatText(title),
    reason: formatText(reason),
    names: nameCases(cases, atlas),
  };
}

function nameCases(ids: readonly string[], { casesById }: Atlas): string {
  return formatList(ids.flatMap((id) => casesById.get(id)?.title ?? []).map(shortenTitle));
}
