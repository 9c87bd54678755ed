/** What the domain needs to know of French places; `src/geography` provides it, tests write a small one by hand. */
export interface Gazetteer {
  findCommune(code: string): GazetteerCommune | undefined;
  readonly departements: ReadonlyMap<string, { readonly code: string; readonly name: string; readonly region: string }>;
  readonly regions: ReadonlyMap<string, { readonly code: string; readonly name: string; readonly slug: string }>;
}

export interface GazetteerCommune {
  readonly code: string;
  readonly name: string;
  readonly departement: string;
  readonly region: string;
  readonly epci?: { readonly code: string; readonly name: string } | undefined;
  /** Latitude and longitude, degrees. */
  readonly point?: readonly [number, number] | undefined;
}
