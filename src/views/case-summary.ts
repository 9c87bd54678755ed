import type { Atlas } from '../atlas/atlas.ts';
import type { CaseStudy } from '../atlas/case-study.ts';
import type { Kinship } from '../atlas/related.ts';
import type { RangeOf } from '../atlas/figure.ts';
import { findMemberFigure, readRanges } from '../atlas/statistics.ts';
import { STATUSES } from '../schema/labels.ts';
import { pathTo } from '../site.ts';
import { capitalise, formatDate, formatRange, formatText, formatYears, SEPARATOR } from './format.ts';

/** What a case says of itself in a list, on a map, in a box. */
export interface CaseSummary {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly tagline: string;
  readonly form: { readonly id: string; readonly name: string };
  readonly objectives: readonly { readonly id: string; readonly name: string }[];
  /** « Vallée de la Bresle · Normandie, Hauts-de-France ». */
  readonly place: string;
  /** « 60 à 65 entreprises », absent when no dated source counts them. */
  readonly members?: string | undefined;
  readonly memberYears?: string | undefined;
  /** « terminé en 2021 », for a case that is not active. */
  readonly ending?: string | undefined;
}

/** What a case is described with: an atlas has it, and a draft brings its own. */
export interface CaseNames extends Pick<Atlas, 'sharedSources'> {
  readonly formsById: ReadonlyMap<string, { readonly name: string }>;
  readonly objectivesById: ReadonlyMap<string, { readonly name: string }>;
  readonly gazetteer: { readonly regions: ReadonlyMap<string, { readonly name: string }> };
}

/** `rangeOf` is that of the page, where it has one. */
export function describeCase(
  caseStudy: CaseStudy,
  atlas: CaseNames,
  rangeOf: RangeOf = readRanges(caseStudy, atlas),
): CaseSummary {
  const figure = findMemberFigure(caseStudy);
  const range = figure && rangeOf(figure);
  return {
    id: caseStudy.id,
    href: pathTo('cas', caseStudy.id),
    title: formatText(caseStudy.title),
    tagline: formatText(caseStudy.tagline),
    form: { id: caseStudy.form, name: formatText(atlas.formsById.get(caseStudy.form)?.name ?? caseStudy.form) },
    objectives: caseStudy.objectives.map((id) => ({ id, name: atlas.objectivesById.get(id)?.name ?? id })),
    place: describePlace(caseStudy, atlas),
    members: range && `${formatRange(range.low, range.high)}\u00a0${formatText(figure.unit)}`,
    memberYears: range && formatYears([range.firstYear, range.lastYear]),
    ending: describeEnding(caseStudy),
  };
}

/** « Même secteur : Verre, céramique, matériaux », then « , terminé en 2021 » where both do not fare alike. */
export function describeKinship(
  kinship: Kinship | undefined,
  { of, other }: { readonly of: CaseStudy; readonly other: CaseStudy },
  atlas: Atlas,
): string | undefined {
  const shared = kinship && formatText(nameShared(kinship, atlas));
  const contrast = of.status === other.status ? undefined : (describeEnding(other) ?? 'vu actif');
  const parts = [shared, contrast].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : capitalise(parts.join(', '));
}

function nameShared({ kind, id }: Kinship, atlas: Atlas): string {
  switch (kind) {
    case 'actor':
      return `Acteur commun : ${atlas.actors.find((actor) => actor.id === id)?.name ?? id}`;
    case 'departement':
      return `Même département : ${atlas.gazetteer.departements.get(id)?.name ?? id}`;
    case 'sector':
      return `Même secteur : ${atlas.sectors.find((sector) => sector.id === id)?.name ?? id}`;
    case 'practice':
      return `Même pratique : ${atlas.practicesById.get(id)?.name ?? id}`;
    case 'form':
      return `Même forme : ${atlas.formsById.get(id)?.name ?? id}`;
  }
}

export function listRegionNames({ regions }: CaseStudy, atlas: Pick<CaseNames, 'gazetteer'>): readonly string[] {
  return regions.map((code) => formatText(atlas.gazetteer.regions.get(code)?.name ?? code));
}

function describePlace(caseStudy: CaseStudy, atlas: CaseNames): string {
  const regions = listRegionNames(caseStudy, atlas);
  const name = formatText(caseStudy.territory.name);
  const scope = caseStudy.territory.level === 'national' ? ['National'] : regions.filter((region) => region !== name);
  const shown = scope.length > 3 ? [...scope.slice(0, 2), `${scope.length - 2}\u00a0autres\u00a0régions`] : scope;
  return [name, shown.join(', ')].filter((part) => part !== '').join(SEPARATOR);
}

function describeEnding({ status, end }: CaseStudy): string | undefined {
  if (status === 'actif') return undefined;
  const label = STATUSES[status].toLowerCase();
  return end === undefined ? label : `${label} en ${formatDate(end.date.slice(0, 4))}`;
}
