import { findAnchorPlace } from '../atlas/anchor.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { CaseStudy } from '../atlas/case-study.ts';
import { findLastEvidence } from '../atlas/last-evidence.ts';
import { findFlock, readRanges } from '../atlas/statistics.ts';
import { describeCase, listRegionNames, type CaseSummary } from './case-summary.ts';
import { formatList, formatNumber, formatText, lowerFirst } from './format.ts';
import { isSpread } from './maps/case-marks.ts';
import type { MapCase } from './maps/map-types.ts';

/** All the cases of an atlas as the maps draw them, in their order. */
export function listMapCases(atlas: Atlas): readonly MapCase[] {
  const known = casesByAtlas.get(atlas);
  if (known !== undefined) return known;
  const cases = atlas.cases.map((caseStudy) => toMapCase(caseStudy, atlas));
  casesByAtlas.set(atlas, cases);
  return cases;
}

/** Every région draws its neighbours: they are worked out once. */
const casesByAtlas = new WeakMap<Atlas, readonly MapCase[]>();

/** A case as the maps draw it. */
export function toMapCase(caseStudy: CaseStudy, atlas: Atlas): MapCase {
  const rangeOf = readRanges(caseStudy, atlas);
  const summary = describeCase(caseStudy, atlas, rangeOf);
  const { id, href, title } = summary;
  const flock = findFlock(caseStudy, rangeOf);
  const isEnded = ENDED.has(caseStudy.status);
  const departements = listLand(caseStudy);
  return {
    id,
    href,
    title,
    caption: (isEnded ? summary.ending : undefined) ?? describeCount(summary),
    details: [
      `${lowerFirst(summary.form.name)}, ${describeScope(caseStudy, atlas)}`,
      `${describeCount(summary)} · ${describeState(caseStudy, summary, atlas)}`,
      ...(isSpread({ departements }) ? [`répartis dans ${formatNumber(departements.length)}\u00a0départements`] : []),
    ].map(formatText),
    anchor: findAnchorPlace(caseStudy)?.point,
    departements,
    form: caseStudy.form,
    flock: flock === undefined ? {} : { low: flock.low, high: flock.high },
    isEnded,
  };
}

const ENDED: ReadonlySet<CaseStudy['status']> = new Set(['termine', 'fusionne']);

/** The territory, and the département of the seat where the territory leaves it out; nothing for a national case. */
function listLand(caseStudy: CaseStudy): readonly string[] {
  const { territory, territoryDepartements, departements } = caseStudy;
  if (territory.level === 'national') return [];
  const seat = findAnchorPlace(caseStudy)?.departement;
  const named = territoryDepartements.length > 0 ? territoryDepartements : departements;
  return [...new Set([...named, ...(seat === undefined ? [] : [seat])])];
}

function describeCount({ members, memberYears }: CaseSummary): string {
  return members === undefined ? 'nombre inconnu' : [members, memberYears].filter(Boolean).join(', ');
}

function describeScope(caseStudy: CaseStudy, atlas: Atlas): string {
  if (caseStudy.territory.level === 'national') return 'national';
  const regions = listRegionNames(caseStudy, atlas);
  return regions.length === 1 || regions.length === 2 ? formatList(regions) : caseStudy.territory.name;
}

/** « vu actif en 2023 », « terminé en 2021 », « perdu de vue depuis 2015 ». */
function describeState(caseStudy: CaseStudy, { ending }: CaseSummary, atlas: Atlas): string {
  const year = findLastEvidence(caseStudy, atlas)?.date.slice(0, 4);
  if (caseStudy.status === 'actif') return year === undefined ? 'actif' : `vu actif en ${year}`;
  if (caseStudy.status === 'inconnu') return year === undefined ? 'perdu de vue' : `perdu de vue depuis ${year}`;
  return ending ?? '';
}
