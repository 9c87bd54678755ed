import type { SearchTerm } from '../../atlas/search-query.ts';
import type { Engine, EnginePage, EnginePages } from './engine.ts';

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
    [...first].flatMap(([id, page]): [string, EnginePage][] => {
      const same = others.map((list) => list.get(id));
      if (same.includes(undefined)) return [];
      const score = same.reduce((sum, other) => sum + (other?.score ?? 0), page.score);
      return [[id, { ...page, score }]];
    }),
  );
}

/** Pages of one list at least; a page keeps its best score. */
export function unite(lists: readonly EnginePages[]): EnginePages {
  const united = new Map<string, EnginePage>();
  for (const list of lists) {
    for (const [id, page] of list) {
      if (page.score > (united.get(id)?.score ?? -1)) united.set(id, page);
    }
  }
  return united;
}

async function findTerm(engine: Engine, { forms, continuations }: SearchTerm): Promise<EnginePages> {
  const words = await Promise.all(listDistinct(forms).map((form) => engine.findWord(form)));
  const longer = await Promise.all(listDistinct(continuations).map((word) => engine.listWord(word)));
  return unite([...words, ...longer.map(weaken)]);
}

function weaken(pages: EnginePages): EnginePages {
  return new Map([...pages].map(([id, page]) => [id, { ...page, score: page.score * BEGINNING }]));
}
