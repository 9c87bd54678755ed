import type { SearchTerm } from '../../search/search-query.ts';
import type { Engine, EnginePages } from './engine.ts';

/** What remains of the score of a page that only holds a longer word, or another of the same verb. */
const WEAK = 0.5;

/** Pages that hold a word, whatever its form. */
export async function findPages(engine: Engine, { forms, continuations, kin }: SearchTerm): Promise<EnginePages> {
  const words = await Promise.all(listDistinct(forms).map((form) => engine.findWord(form)));
  const others = await Promise.all(listDistinct([...continuations, ...kin]).map((word) => engine.listWord(word)));
  return unite([...words, ...others.map(weaken)]);
}

/** Words that differ by a final s alone are one for the engine. */
export function listDistinct(words: readonly string[]): readonly string[] {
  return words.filter((word) => !word.endsWith('s') || !words.includes(word.slice(0, -1)));
}

/** Pages of one list at least; a page keeps its best score. */
export function unite(lists: readonly EnginePages[]): EnginePages {
  const united = new Map<string, number>();
  for (const list of lists) {
    for (const [id, score] of list) united.set(id, Math.max(score, united.get(id) ?? 0));
  }
  return united;
}

function weaken(pages: EnginePages): EnginePages {
  return new Map([...pages].map(([id, score]) => [id, score * WEAK]));
}
