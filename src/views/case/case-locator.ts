import type { Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { formatCount, formatList, formatText } from '../format.ts';

/** What the map of a case shows, and the same in words: its list of places is the table of the map. */
export function describeLocator({ places, territory, territoryDepartements }: CaseStudy, atlas: Atlas) {
  const located = places.flatMap(({ name, point }) => (point === undefined ? [] : [{ name: formatText(name), point }]));
  const missing = places.filter(({ point }) => point === undefined).map(({ name }) => formatText(name));
  const departements = territoryDepartements.map((code) =>
    formatText(atlas.gazetteer.departements.get(code)?.name ?? code),
  );
  const area = departements.length === 0 ? '' : ` En teinte\u00a0: ${formatList(departements)}.`;
  const unlocated = missing.length === 0 ? '' : ` Sans position connue\u00a0: ${formatList(missing)}.`;
  return {
    points: located,
    departements: territoryDepartements,
    label: `Carte\u00a0: ${formatText(territory.name)}, ${formatCount(located.length, 'commune située', 'communes situées')}.`,
    caption: `${describePlaces(located.map(({ name }) => name))}${area}${unlocated} Fond\u00a0: d’après svg-maps, CC BY 4.0.`,
  };
}

function describePlaces(names: readonly string[]): string {
  if (names.length === 0) return 'Aucune source ne nomme de commune\u00a0: la carte ne montre pas de point.';
  return `Communes citées par les sources\u00a0: ${formatList(names)}.`;
}
