import type { Atlas } from '../atlas/atlas.ts';
import type { CaseStudy } from '../atlas/case-study.ts';
import { formatText } from './format.ts';

/** How many of some cases pursue an objective, take a form, belong to a sector, touch a département. */
export interface Tally {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** Counts each entry among some cases, zero included, in the order of the entries. */
export function tally(
  entries: readonly { readonly id: string; readonly name: string }[],
  cases: readonly CaseStudy[],
  keysOf: (caseStudy: CaseStudy) => readonly string[],
): readonly Tally[] {
  const counts = Map.groupBy(
    cases.flatMap((caseStudy) => [...new Set(keysOf(caseStudy))]),
    (key) => key,
  );
  return entries.map(({ id, name }) => ({ id, name: formatText(name), count: counts.get(id)?.length ?? 0 }));
}

/** The départements that some cases touch, the most frequent first. */
export function tallyDepartements(cases: readonly CaseStudy[], atlas: Atlas): readonly Tally[] {
  const entries = [...atlas.gazetteer.departements.values()].map(({ code, name }) => ({ id: code, name }));
  return tally(entries, cases, ({ departements }) => departements)
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
