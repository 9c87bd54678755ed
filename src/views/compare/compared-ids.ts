import { MOST_COMPARED } from './compared.ts';

/** Ids that an address asks to compare: `?cas=a&cas=b`, `?cas=a,b`; each once, the first three. */
export function readComparedIds(search: string): readonly string[] {
  const asked = new URLSearchParams(search).getAll('cas').flatMap((value) => value.split(','));
  const ids = asked.map((id) => id.trim()).filter((id) => id !== '');
  return [...new Set(ids)].slice(0, MOST_COMPARED);
}

/** `?cas=a&cas=b`; empty for no case. */
export function writeComparedIds(ids: readonly string[]): string {
  const query = new URLSearchParams(ids.map((id) => ['cas', id])).toString();
  return query === '' ? '' : `?${query}`;
}
