import type { Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy, Place } from '../../atlas/case-study.ts';
import { findTerritory } from '../../geography/territories.ts';
import { formatCount, formatList, formatText } from '../format.ts';
import { orderPlaces } from '../maps/number-marks.ts';
import { isScattered } from '../maps/territory-insets.ts';

const CREDIT = 'Fond\u00a0: d’après svg-maps, CC BY 4.0.';

/** What the map of a case shows, and the same in words: its list of places, each with the number of its mark. */
export function describeLocator({ places, territory, territoryDepartements }: CaseStudy, atlas: Atlas) {
  const located = sortAlongLine(places.filter(hasPoint));
  const [first] = located;
  const isSplit = isScattered(territoryDepartements);
  const isDrawn = (place: LocatedPlace) =>
    isSplit || (first !== undefined && findTerritory(place.point) === findTerritory(first.point));
  const drawn = located.filter(isDrawn);
  const others = places.filter((place) => !hasPoint(place) || !isDrawn(place));
  const departements = territoryDepartements.map((code) =>
    formatText(atlas.gazetteer.departements.get(code)?.name ?? code),
  );
  return {
    points: drawn.map(({ name, point }) => ({ name: formatText(name), point })),
    /** Numbered as on the map, then those that it does not show. */
    rows: [
      ...drawn.map((place, index) => describePlace(place, index + 1)),
      ...others.map((place) => describePlace(place)),
    ],
    departements: territoryDepartements,
    /** No one map shows it all: one a territory. */
    isSplit,
    /** A case of the whole country lies nowhere: no map would say anything of it. */
    isMapped: territory.level !== 'national' || located.length > 0,
    label: `Carte\u00a0: ${formatText(territory.name)}, ${formatCount(drawn.length, 'lieu numéroté', 'lieux numérotés')}.`,
    caption: isSplit ? `Chaque cadre a son échelle. ${CREDIT}` : describeArea(departements),
  };
}

type LocatedPlace = Place & { readonly point: readonly [number, number] };

function hasPoint(place: Place): place is LocatedPlace {
  return place.point !== undefined;
}

/** Along the line that the places make, if they make one; otherwise as the file lists them. */
function sortAlongLine(places: readonly LocatedPlace[]): readonly LocatedPlace[] {
  const latitude = places[0]?.point[0] ?? 0;
  const squeeze = Math.cos((latitude * Math.PI) / 180);
  const order = orderPlaces(places.map(({ point: [lat, lon] }) => [lon * squeeze, -lat] as const));
  return order.flatMap((index) => places[index] ?? []);
}

function describePlace({ name, role, isOutside, point }: Place, number?: number) {
  const remark = point === undefined ? ' (sans position connue)' : isOutside ? ' (hors du territoire)' : '';
  return { number, name: formatText(name), role: `${formatText(role)}${remark}` };
}

function describeArea(departements: readonly string[]): string {
  const area = departements.length === 0 ? '' : `En teinte\u00a0: ${formatList(departements)}. `;
  return `${area}${CREDIT}`;
}
