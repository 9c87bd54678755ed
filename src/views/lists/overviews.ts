import type { Atlas } from '../../atlas/atlas.ts';
import { findDivision } from '../../geography/naf.ts';
import { ACTOR_TYPES, TERRITORY_LEVELS } from '../../schema/labels.ts';
import { pathTo } from '../../site.ts';
import { describeDot, type CaseDot } from '../case-dots.ts';
import { formatCount, formatDate, formatText } from '../format.ts';

/** One line of an overview page. */
export interface OverviewEntry {
  readonly href: string;
  readonly name: string;
  readonly text?: string | undefined;
  readonly detail?: string | undefined;
  /** Cases that it reads together. */
  readonly dots?: readonly CaseDot[];
  /** Id of the objective whose glyph it bears. */
  readonly objective?: string | undefined;
}

export function listSectors(atlas: Atlas): readonly OverviewEntry[] {
  return atlas.sectors.map(({ id, name }) => ({
    href: pathTo('secteurs', id),
    name: formatText(name),
    detail: countCases(atlas.casesBySector.get(id)),
  }));
}

/** « 23 Fabrication d’autres produits minéraux non métalliques ». */
export function listDivisionLabels(divisions: readonly string[]): readonly string[] {
  return divisions.map((code) => formatText(`${code} ${findDivision(code)?.label ?? ''}`));
}

export function listObjectives(atlas: Atlas): readonly OverviewEntry[] {
  return atlas.objectives.map(({ id, name, definition }) => ({
    href: pathTo('objectifs', id),
    name,
    text: formatText(definition),
    detail: countCases(atlas.casesByObjective.get(id)),
  }));
}

export function listPractices(atlas: Atlas): readonly OverviewEntry[] {
  return atlas.practices.map(({ id, name, definition }) => ({
    href: pathTo('pratiques', id),
    name: formatText(name),
    text: formatText(definition),
    detail: countCases(atlas.casesByPractice.get(id)),
  }));
}

export function listForms(atlas: Atlas): readonly OverviewEntry[] {
  return atlas.forms.map(({ id, name, definition }) => ({
    href: pathTo('formes', id),
    name: formatText(name),
    text: formatText(definition),
    detail: countCases(atlas.casesByForm.get(id)),
  }));
}

export function listRegions(atlas: Atlas): readonly OverviewEntry[] {
  return [...atlas.gazetteer.regions.values()].map(({ code, name, slug }) => ({
    href: pathTo('regions', slug),
    name: formatText(name),
    detail: countCases(atlas.casesByRegion.get(code)),
  }));
}

/** Cases that no département holds. */
export function listNationalCases(atlas: Atlas) {
  return atlas.cases.filter(({ territory }) => territory.level === 'national');
}

export function listProgrammes(atlas: Atlas): readonly OverviewEntry[] {
  return atlas.programmes.map(({ id, name, tagline, level, start, end }) => ({
    href: pathTo('dispositifs', id),
    name: formatText(name),
    text: formatText(tagline),
    detail: [TERRITORY_LEVELS[level], formatPeriod(start, end)].filter((part) => part !== undefined).join(', '),
  }));
}

export function listEssays(atlas: Atlas): readonly OverviewEntry[] {
  return atlas.essays.map(({ id, title, tagline, objective, cases }) => ({
    href: pathTo('dossiers', id),
    name: formatText(title),
    text: formatText(tagline),
    objective,
    dots: cases.flatMap((caseId) => atlas.casesById.get(caseId) ?? []).map(describeDot),
  }));
}

export function listActors(atlas: Atlas): readonly OverviewEntry[] {
  return atlas.actors.map(({ id, name, type, statements }) => ({
    href: pathTo('acteurs', id),
    name: formatText(name),
    text: statements[0] && formatText(statements[0].text),
    detail: `${ACTOR_TYPES[type]}, ${countCases(atlas.casesByActor.get(id))}`,
  }));
}

/** « depuis 2018 », « de 1998 à 2009 », « jusqu’en 2011 ». */
export function formatPeriod(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined) return end === undefined ? undefined : `jusqu’en ${formatDate(end)}`;
  return end === undefined
    ? `depuis ${start.length === 10 ? 'le ' : ''}${formatDate(start)}`
    : `de ${formatDate(start)} à ${formatDate(end)}`;
}

function countCases(cases: readonly unknown[] | undefined): string {
  const count = cases?.length ?? 0;
  return count === 0 ? 'aucun cas' : formatCount(count, 'cas', 'cas');
}
