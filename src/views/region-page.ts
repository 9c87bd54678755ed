import { findSectors, type Atlas } from '../atlas/atlas.ts';
import type { CaseStudy } from '../atlas/case-study.ts';
import { countCasesByRegion, listWhiteAreas } from '../atlas/statistics.ts';
import { listSpotted } from './directory/directory-pages.ts';
import { describeCase } from './case-summary.ts';
import { formatCount, formatList, formatText, lowerFirst } from './format.ts';
import { toMapCase } from './map-cases.ts';
import { tally, type Tally } from './tally.ts';

/** Everything that the page of a région prints. `code` is its INSEE code. */
export function buildRegionPage(code: string, atlas: Atlas) {
  const region = atlas.gazetteer.regions.get(code);
  if (region === undefined) throw new Error(`Unknown région ${code}`);
  const cases = atlas.casesByRegion.get(code) ?? [];
  const whiteAreas = new Set(listWhiteAreas(atlas));
  const forms = tally(
    atlas.forms.map(({ id, name }) => ({ id, name })),
    cases,
    ({ form }) => [form],
  );
  const departements = [...atlas.gazetteer.departements.values()]
    .filter((departement) => departement.region === code)
    .map(({ code: id, name }) => ({ id, name }));
  return {
    code,
    slug: region.slug,
    name: formatText(region.name),
    lead: describeRegion(cases, forms),
    cases: cases.map((caseStudy) => describeCase(caseStudy, atlas)),
    mapCases: cases.map((caseStudy) => toMapCase(caseStudy, atlas)),
    objectives: tally(atlas.objectives, cases, ({ objectives }) => objectives),
    forms,
    sectors: tally(atlas.sectors, cases, (caseStudy) => findSectors(caseStudy, atlas).map(({ id }) => id))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    departements: tally(departements, cases, (caseStudy) => caseStudy.departements),
    whiteAreas: departements.filter(({ id }) => whiteAreas.has(id)),
    programmes: atlas.programmes
      .filter(({ regions }) => regions.includes(code))
      .map(({ id, name }) => ({ id, name: formatText(name) })),
    caseCounts: countCasesByRegion(atlas),
    /** Groupings of the directory, by form: never among the cases. */
    spotted: listSpotted(code, atlas),
  };
}

export type RegionPage = ReturnType<typeof buildRegionPage>;

/** « 8 cas documentés, dont 1 terminé ou fusionné. Formes les plus fréquentes : marque collective (2) et groupement d’employeurs (2). » */
function describeRegion(cases: readonly CaseStudy[], forms: readonly Tally[]): string {
  if (cases.length === 0) return 'Aucun cas documenté pour l’instant\u00a0: toute la région est une zone blanche.';
  const ended = cases.filter(({ end }) => end !== undefined).length;
  const endings = ended === 0 ? '' : `, dont ${formatCount(ended, 'terminé ou fusionné', 'terminés ou fusionnés')}`;
  const leading = forms
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 2)
    .map(({ name, count }) => `${lowerFirst(name)} (${count})`);
  const shapes = leading.length === 0 ? '' : ` Formes les plus fréquentes\u00a0: ${formatList(leading)}.`;
  return `${formatCount(cases.length, 'cas documenté', 'cas documentés')}${endings}.${shapes}`;
}
