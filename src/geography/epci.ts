import { once } from '../language/memoize.ts';
import { setApostrophes } from './names.ts';
import { hasTexts, hasList, readRows } from './package-data.ts';

/** A group of communes with its own taxes (communauté, métropole). */
export interface Epci {
  /** SIREN. */
  readonly code: string;
  readonly name: string;
}

interface EpciRow {
  readonly code: string;
  readonly nom: string;
  readonly membres: readonly { readonly code: string }[];
}

/** The EPCI of each commune, by INSEE code. Source: official divisions (Etalab, Licence Ouverte). */
export const readEpciByCommune: () => ReadonlyMap<string, Epci> = once(
  () =>
    new Map(
      readRows('@etalab/decoupage-administratif/data/epci.json', isEpciRow).flatMap(({ code, nom, membres }) => {
        const epci: Epci = { code, name: setApostrophes(nom) };
        return membres.map((member) => [member.code, epci] as const);
      }),
    ),
);

function isEpciRow(value: unknown): value is EpciRow {
  return hasTexts(value, ['code', 'nom']) && hasList(value, 'membres');
}
