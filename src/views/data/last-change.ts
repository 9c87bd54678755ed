import type { Atlas } from '../../atlas/atlas.ts';
import type { Dated } from '../../atlas/entities.ts';

/** ISO day of the last page published or checked again. Throws on an atlas without a dated page. */
export function findLastChange(
  atlas: Pick<Atlas, 'cases' | 'practices' | 'forms' | 'programmes' | 'essays' | 'actors'>,
): string {
  const { cases, practices, forms, programmes, essays, actors } = atlas;
  const pages: readonly Dated[] = [cases, practices, forms, programmes, essays, actors].flat();
  const last = pages
    .flatMap(({ published, verified }) => [published, verified])
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  if (last === undefined) throw new Error('No page has a date');
  return last;
}
