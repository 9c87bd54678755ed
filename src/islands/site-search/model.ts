/** The query of an address, empty when there is none. */
export function readAddress(search: string): string {
  return new URLSearchParams(search).get('q')?.trim() ?? '';
}

/** The end of the address for a query. */
export function writeAddress(query: string): string {
  return query === '' ? '' : `?${new URLSearchParams({ q: query }).toString()}`;
}
