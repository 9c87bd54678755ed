import type { LatLon } from '../../geography/coordinates.ts';

/** What the rules ask of the French gazetteer and of the NAF: tests give a small one of their own. */
export interface Geography {
  readonly findCommune: (code: string) => KnownCommune | undefined;
  /** Present code of a commune that was merged into another. */
  readonly findMergedCommune: (code: string) => string | undefined;
  /** Postal codes are what people know by heart, and what they write by mistake. */
  readonly findCommunesByPostalCode: (code: string) => readonly KnownCommune[];
  /** Communes of that name, or whose name begins so. */
  readonly findCommunesByName: (name: string) => readonly KnownCommune[];
  readonly departements: ReadonlyMap<string, { readonly name: string; readonly region: string }>;
  readonly regions: ReadonlyMap<string, { readonly name: string }>;
  /** Kilometres, 0 inside. */
  readonly distanceToDepartement: (point: LatLon, code: string) => number;
  readonly readDivisions: () => ReadonlyMap<string, { readonly code: string; readonly label: string }>;
}

export interface KnownCommune {
  readonly code: string;
  readonly name: string;
  readonly departement: string;
  /** Where it is not known, a commune is taken for a town. */
  readonly population?: number;
  readonly point?: LatLon;
}

/** `'76005 Amfreville' ou '76101 Blangy'`: what to write, when several communes may be meant. */
export function listCommunes(communes: readonly KnownCommune[]): string {
  const shown = communes.slice(0, MOST_COMMUNES).map(({ code, name }) => `'${code} ${name.replaceAll("'", '’')}'`);
  const isOneName = new Set(communes.map(({ name }) => name)).size === 1;
  const rest = isOneName ? 'celle d’un autre département' : 'le code d’une commune voisine';
  return [...shown, ...(communes.length > MOST_COMMUNES ? [rest] : [])].join(' ou ');
}

/** What is typed under « commune »: a code, and the name after it when there is one. */
export function readCommune(value: string): { readonly code: string; readonly name: string } {
  const [code = '', ...words] = value.trim().split(' ');
  return { code, name: words.join(' ').trim() };
}

const MOST_COMMUNES = 3;
