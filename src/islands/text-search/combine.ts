import type { SearchTerm } from '../../search/search-query.ts';
import type { Engine, EnginePages } from './engine.ts';

/** What remains of the score of a page that only holds a longer word. */
const BEGINNING = 0.5;

/** Pages that hold every term, with the sum of their scores. */
export async function findPages(engine: Engine, terms: readonly SearchTerm[]): Promise<EnginePages> {
  const found = await Promise.all(terms.map((term) => findTerm(engine, term)));
  return intersect(found);
}

/** Words that differ by a final s alone are one for the engine. */
export function listDistinct(words: readonly string[]): readonly string[] {
  return words.filter((word) => !word.endsWith('s') || !words.includes(word.slice(0, -1)));
}

/** Pages of all the lists; a page keeps its sum of scores. */
export function intersect(lists: readonly EnginePages[]): EnginePages {
  const [first, ...others] = lists;
  if (first === undefined) return new Map();
  return new Map(
    [...first].flatMap(([id, score]): [string, number][] => {
      const same = others.map((list) => list.get(id));
      return same.includes(undefined) ? [] : [[id, same.reduce<number>((sum, other) => sum + (other ?? 0), score)]];
    }),
  );
}

/** Pages of one list at least; a page keeps its best score. */
export function unite(lists: readonly EnginePages[]): EnginePages {
  const united = new Map<string, number>();
  for (const list of lists) {
    for (const [id, score] of list) united.set(id, Math.max(score, united.get(id) ?? 0));
  }
  return united;
}

async function findTerm(engine: Engine, { forms, continuations }: SearchTerm): Promise<EnginePages> {
  const words = await Promise.all(listDistinct(forms).map((form) => engine.findWord(form)));
  const longer = await Promise.all(listDistinct(continuations).map((word) => engine.listWord(word)));
  return unite([...words, ...longer.map(weaken)]);
}

function weaken(pages: EnginePages): EnginePages {
  return new Map([...pages].map(([id, score]) => [id, score * BEGINNING]));
}
