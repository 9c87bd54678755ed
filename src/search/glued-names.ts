import { listWords } from '../language/words.ts';
import type { SmallIndex } from './small-index.ts';

/** Names of two words by the one word that they make when they are written as one: `glassvallee` → `glass`, `vallee`. */
export type GluedNames = ReadonlyMap<string, readonly string[]>;

export function listGluedNames({ cases, groups }: Pick<SmallIndex, 'cases' | 'groups'>): GluedNames {
  const names = [
    ...cases.flatMap(({ title, names: others }) => [title, ...others]),
    ...groups.flatMap(({ title, words }) => [title, ...words.split(', ')]),
  ];
  return new Map(
    names.map(listWords).flatMap((words) =>
      words.slice(1).map((second, place): [string, readonly string[]] => {
        const first = words[place] ?? '';
        return [first + second, [first, second]];
      }),
    ),
  );
}
