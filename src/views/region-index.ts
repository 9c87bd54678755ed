import type { Atlas } from '../atlas/atlas.ts';
import { pathTo } from '../site.ts';
import { countStatuses, describeDot } from './case-dots.ts';
import { formatCount, formatList, formatText } from './format.ts';
import { listMapCases } from './map-cases.ts';
import { describeDots } from './maps/map-legend.ts';
import { listMarkKinds } from './maps/mark-kinds.ts';
import { chooseSilhouetteDot, layoutSilhouette } from './maps/region-silhouettes.ts';

/** The régions, each as its silhouette, the flocks that stand on it, its sentence and the count of its cases. */
export function buildRegionIndex(atlas: Atlas) {
  const mapCases = listMapCases(atlas);
  const members = chooseSilhouetteDot(mapCases);
  const entries = [...atlas.gazetteer.regions.values()].map(({ code, slug, name }) => {
    const cases = atlas.casesByRegion.get(code) ?? [];
    const ids = new Set(cases.map(({ id }) => id));
    const sentence = atlas.regionNotes.get(slug)?.sentence;
    return {
      href: pathTo('regions', slug),
      name: formatText(name),
      sentence: sentence && formatText(sentence),
      dots: cases.map(describeDot),
      count: countRegionCases(cases),
      ...layoutSilhouette(
        code,
        mapCases.filter(({ id }) => ids.has(id)),
        members,
      ),
    };
  });
  const kinds = listMarkKinds(entries.flatMap(({ flocks }) => flocks));
  return { entries, kinds, reading: `${describeDots({ members, isGrouped: false, ...kinds })} ${SCALES}` };
}

export type RegionIndex = ReturnType<typeof buildRegionIndex>;

const SCALES =
  'Un cas de plusieurs régions n’est posé que sur l’une d’elles, sur aucune s’il est dispersé, et compté dans toutes. Chaque silhouette a son échelle.';

/** « 5 cas : 3 vus actifs, 1 terminé et 1 perdu de vue ». */
export function countRegionCases(cases: Parameters<typeof countStatuses>[0]): string {
  if (cases.length === 0) return 'Aucun cas documenté pour l’instant.';
  return `${formatCount(cases.length, 'cas', 'cas')}\u00a0: ${formatList(countStatuses(cases))}`;
}
