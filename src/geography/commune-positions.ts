import { findCommune, readCommunes, type Commune } from './communes.ts';
import type { LatLon } from './coordinates.ts';
import { departements } from './departements.ts';
import { once } from '../language/memoize.ts';

/** What a commune shares with the one whose place it borrows. */
export type CommuneTie = 'postal-code' | 'epci' | 'departement';

/** Where a commune lies, near enough to count distances in kilometres; never to draw it on a map. */
export interface CommunePosition {
  readonly point: LatLon;
  /** Present when the point is that of another commune. */
  readonly borrowed?: { readonly from: Commune; readonly tie: CommuneTie };
}

/**
 * The position of every commune, by INSEE code, but of those of the overseas collectivities: its own point, else that of
 * the most populated commune of the same postal code (of the same EPCI first), else of the same EPCI, else that of the
 * seat of its département.
 */
export const readCommunePositions: () => ReadonlyMap<string, CommunePosition> = once(() => {
  const inhabited = [...readCommunes().values()].filter(({ departement }) => departements.has(departement));
  const located = inhabited
    .filter(({ point }) => point !== undefined)
    .sort((left, right) => (right.population ?? 0) - (left.population ?? 0));
  const byPostalCode = groupByEach(located, ({ postalCodes }) => postalCodes);
  const byEpci = groupByEach(located, ({ epci }) => (epci ? [epci.code] : []));
  const lendersOf = (commune: Commune): readonly (readonly [CommuneTie, Commune | undefined])[] => {
    const neighbours = commune.postalCodes.flatMap((code) => byPostalCode.get(code) ?? []);
    const isPartner = ({ epci }: Commune) => epci !== undefined && epci.code === commune.epci?.code;
    return [
      ['postal-code', neighbours.find(isPartner) ?? neighbours[0]],
      ['epci', byEpci.get(commune.epci?.code ?? '')?.[0]],
      ['departement', findCommune(departements.get(commune.departement)?.seat ?? '')],
    ];
  };
  return new Map(
    inhabited.flatMap((commune): readonly (readonly [string, CommunePosition])[] => {
      if (commune.point) return [[commune.code, { point: commune.point }]];
      const lenders = lendersOf(commune).flatMap(([tie, from]) =>
        from?.point ? [{ tie, from, point: from.point }] : [],
      );
      return lenders.slice(0, 1).map(({ tie, from, point }) => [commune.code, { point, borrowed: { from, tie } }]);
    }),
  );
});

function groupByEach<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = Map.groupBy(
    items.flatMap((item) => keysOf(item).map((key) => ({ key, item }))),
    ({ key }) => key,
  );
  return new Map([...groups].map(([key, members]) => [key, members.map(({ item }) => item)]));
}
