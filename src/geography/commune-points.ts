import { readCommuneRows, type CurrentRow } from './commune-rows.ts';
import type { LatLon } from './coordinates.ts';
import { readGazetteer, type GazetteerPlace } from './gazetteer.ts';
import { once } from '../language/memoize.ts';
import { foldPlaceName } from '../language/fold.ts';

/**
 * Coordinates of the communes GeoNames knows, by INSEE code: two communes in five, nine tenths of the population.
 * A commune is found by its code, else by the code of a commune it absorbed. Never by name: homonyms inside a
 * département (the hamlet Épinoy of Carvin, the commune Épinoy) put more communes wrong than right.
 */
export const readCommunePoints: () => ReadonlyMap<string, LatLon> = once(() => {
  const placesByCommune = Map.groupBy(readGazetteer(), ({ commune }) => commune);
  const candidatesOf = ({ code, anciensCodes = [] }: CurrentRow): readonly GazetteerPlace[] =>
    placesByCommune.get(code) ?? anciensCodes.flatMap((former) => placesByCommune.get(former) ?? []);

  return new Map(
    readCommuneRows().current.flatMap((row): readonly (readonly [string, LatLon])[] => {
      const place = choosePlace(candidatesOf(row), row.nom);
      return place === undefined ? [] : [[row.code, place.point]];
    }),
  );
});

/** Several places may share a commune: prefer the one with its name, then its seat, then the most populated. */
export function choosePlace(places: readonly GazetteerPlace[], communeName: string): GazetteerPlace | undefined {
  if (places.length < 2) return places[0];
  const wanted = foldPlaceName(communeName);
  const rank = (place: GazetteerPlace): number =>
    (foldPlaceName(place.name) === wanted ? 2e9 : 0) + (place.isSeat ? 1e9 : 0) + place.population;
  return places.toSorted((left, right) => rank(right) - rank(left))[0];
}
