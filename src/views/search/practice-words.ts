import type { Atlas } from '../../atlas/atlas.ts';
import type { Practice } from '../../atlas/entities.ts';

/** Other words for a practice: its synonyms, and the needs that it answers, as their heads say them. */
export function listPracticeWords({ id, synonyms }: Practice, { needs }: Pick<Atlas, 'needs'>): readonly string[] {
  const answered = needs.filter(({ practices }) => practices.includes(id));
  return [...synonyms, ...answered.flatMap((need) => [need.sentence, ...need.synonyms])];
}
