import { foldPlaceName } from '../language/fold.ts';
import { readCommunePoints } from './commune-points.ts';
import { readCommuneRows, type CurrentRow } from './commune-rows.ts';
import type { LatLon } from './coordinates.ts';
import { readEpciByCommune, type Epci } from './epci.ts';
import { once } from '../language/memoize.ts';
import { compareNames, setApostrophes } from './names.ts';

export interface Commune {
  /** INSEE code, never the postal code. */
  readonly code: string;
  readonly name: string;
  /** INSEE code. */
  readonly departement: string;
  /** INSEE code. */
  readonly region: string;
  /** Absent for four islands and for the overseas collectivities. */
  readonly epci?: Epci;
  /** Absent for six communes. */
  readonly population?: number;
  /** Empty for the five communes without inhabitants. */
  readonly postalCodes: readonly string[];
  /** Absent where GeoNames knows no place: small communes, and some fifty towns. */
  readonly point?: LatLon;
}

/** The 34 969 present communes by INSEE code. */
export const readCommunes: () => ReadonlyMap<string, Commune> = once(
  () => new Map(readCommuneRows().current.map((row) => [row.code, toCommune(row)])),
);

export function findCommune(code: string): Commune | undefined {
  return readCommunes().get(code);
}

/** The present code of a commune that was merged, or of a municipal arrondissement (`75111` gives Paris, `75056`). */
export function findMergedCommune(code: string): string | undefined {
  return readCommunes().has(code) ? undefined : readHolders().get(code);
}

/** The present communes that a postal code serves, in the order of `readCommunes`; none for a code of nothing. */
export function findCommunesByPostalCode(code: string): readonly Commune[] {
  return readCommunesByPostalCode().get(code) ?? [];
}

/**
 * The communes of that name (accents, case, hyphens and apostrophes ignored), present or merged into a present one;
 * else those whose name begins so. For suggestions: alphabetical, and longer than one needs when the name is short.
 */
export function findCommunesByName(name: string): readonly Commune[] {
  const wanted = foldPlaceName(name);
  if (wanted === '') return [];
  const exact = readCodesByName().get(wanted);
  const codes = exact ?? [...readCodesByName()].flatMap(([key, value]) => (key.startsWith(wanted) ? value : []));
  return [...new Set(codes)].flatMap((code) => findCommune(code) ?? []).toSorted(compareNames);
}

const readHolders = once(() => {
  const { current, former } = readCommuneRows();
  return new Map([
    ...former.map(({ code, holder }) => [code, holder] as const),
    ...current.flatMap(({ code, anciensCodes = [] }) => anciensCodes.map((old) => [old, code] as const)),
  ]);
});

const readCommunesByPostalCode = once(() => {
  const pairs = [...readCommunes().values()].flatMap((commune) =>
    commune.postalCodes.map((code) => ({ code, commune })),
  );
  const groups = Map.groupBy(pairs, ({ code }) => code);
  return new Map([...groups].map(([code, members]) => [code, members.map(({ commune }) => commune)]));
});

const readCodesByName = once(() => {
  const { current, former } = readCommuneRows();
  const names = [
    ...current.map(({ nom, code }) => ({ name: nom, code })),
    ...former.map(({ name, holder }) => ({ name, code: holder })),
  ];
  const groups = Map.groupBy(names, ({ name }) => foldPlaceName(name));
  return new Map([...groups].map(([key, members]) => [key, members.map(({ code }) => code)]));
});

function toCommune(row: CurrentRow): Commune {
  const epci = readEpciByCommune().get(row.code);
  const point = readCommunePoints().get(row.code);
  return {
    code: row.code,
    name: setApostrophes(row.nom),
    departement: row.departement,
    region: row.region,
    postalCodes: row.codesPostaux ?? [],
    ...(epci && { epci }),
    ...(row.population !== undefined && { population: row.population }),
    ...(point && { point }),
  };
}
