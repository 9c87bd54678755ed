import type { Atlas } from '../atlas/atlas.ts';
import type { CaseStudy } from '../atlas/case-study.ts';
import { listWhiteAreas } from '../atlas/statistics.ts';
import { describeDot } from './case-dots.ts';
import { describeCase } from './case-summary.ts';
import { countSpotted, listSpotted } from './directory/directory-pages.ts';
import { formatText, lowerFirst } from './format.ts';
import { listMapCases } from './map-cases.ts';
import { findAnchors } from './maps/case-anchors.ts';
import type { MapCase } from './maps/map-types.ts';
import { seeAround } from './maps/region-map-layout.ts';
import { countRegionCases } from './region-index.ts';
import { findNeighbours } from './region-neighbours.ts';

/** Everything that the page of a région prints. `code` is its INSEE code. */
export function buildRegionPage(code: string, atlas: Atlas) {
  const region = atlas.gazetteer.regions.get(code);
  if (region === undefined) throw new Error(`Unknown région ${code}`);
  const cases = atlas.casesByRegion.get(code) ?? [];
  const ids = new Set(cases.map(({ id }) => id));
  const mapCases = listMapCases(atlas);
  const whiteAreas = new Set(listWhiteAreas(atlas));
  const departements = [...atlas.gazetteer.departements.values()].filter((departement) => departement.region === code);
  const note = atlas.regionNotes.get(region.slug)?.sentence;
  const dots = cases.map(describeDot);
  return {
    code,
    slug: region.slug,
    name: formatText(region.name),
    lead: note === undefined ? countRegionCases(cases) : formatText(note),
    dots,
    count: countRegionCases(cases),
    cases: cases.map((caseStudy) => describeDeed(caseStudy, atlas)),
    neighbours: findNeighbours(code, atlas).map(({ caseStudy, distance }) => ({
      ...describeDeed(caseStudy, atlas),
      distance: `${distance}\u00a0km`,
    })),
    mapCases: mapCases.filter(({ id }) => ids.has(id)),
    neighbourCases: listAround(code, mapCases).filter(({ id }) => !ids.has(id)),
    whiteAreas: departements
      .filter((departement) => whiteAreas.has(departement.code))
      .map(({ code: id, name }) => ({ id, name })),
    programmes: atlas.programmes
      .filter(({ regions }) => regions.includes(code))
      .map(({ id, name }) => ({ id, name: formatText(name) })),
    /** Groupings of the directory, by form: never among the cases. */
    spotted: listSpotted(code, atlas),
    spottedCount: countSpotted(code, atlas),
  };
}

export type RegionPage = ReturnType<typeof buildRegionPage>;

/** A case and what its firms do together: the detail of its main practice, and since when. */
function describeDeed(caseStudy: CaseStudy, atlas: Atlas) {
  const [main] = caseStudy.practices;
  const practice = main && atlas.practicesById.get(main.practice)?.name;
  const since = main?.since === undefined ? '' : `, depuis ${main.since.slice(0, 4)}`;
  return {
    ...describeCase(caseStudy, atlas),
    life: describeDot(caseStudy).life,
    deed:
      main === undefined
        ? formatText(caseStudy.tagline)
        : `${formatText(practice ?? main.practice)}\u00a0: ${lowerFirst(formatText(main.detail))}${since}`,
  };
}

/** The cases that stand close enough to a région to be seen on its map. */
function listAround(code: string, cases: readonly MapCase[]): readonly MapCase[] {
  const isSeen = seeAround(code);
  return cases.filter((item) => findAnchors(item).some(isSeen));
}
