import type { QueryWord } from './search-query.ts';
import { listGroups, type IndexedCase, type IndexGroup, type SmallIndex } from './small-index.ts';
import { findFamily } from './word-family.ts';
import { listWords } from '../language/words.ts';

/** A name that holds words of a query: why a case answers whose text does not hold them. */
export interface Kin {
  /** The set of cases that has the name; absent for a name of the case itself. */
  readonly group: IndexGroup | undefined;
  /** The name, when it is not the title of the set. */
  readonly alias: string | undefined;
}

/** The fewest names of a case, those of its sets first, that answer the words of a query. */
export function listKin(entry: IndexedCase, terms: readonly QueryWord[], index: SmallIndex): readonly Kin[] {
  const names = [
    ...listGroups(entry, index)
      .flatMap((place) => index.groups[place] ?? [])
      .flatMap((group) => [{ group, alias: undefined }, ...listAliases(group).map((alias) => ({ group, alias }))]),
    ...entry.names.map((alias) => ({ group: undefined, alias })),
  ].map((kin) => ({ kin, asked: listAsked(kin.alias ?? kin.group.title, terms) }));
  const chosen: Kin[] = [];
  const rest = new Set(terms);
  for (;;) {
    const counts = names.map(({ asked }) => asked.filter((term) => rest.has(term)).length);
    const best = names[counts.indexOf(Math.max(1, ...counts))];
    if (best === undefined) return chosen;
    chosen.push(best.kin);
    for (const term of best.asked) rest.delete(term);
  }
}

/** The words of the query that a name answers. */
function listAsked(name: string, terms: readonly QueryWord[]): readonly QueryWord[] {
  const words = listWords(name);
  return terms.filter(({ word: asked, isBeginning }) =>
    words.some((word) => findFamily(word) === findFamily(asked) || (isBeginning && word.startsWith(asked))),
  );
}

function listAliases({ words }: IndexGroup): readonly string[] {
  return words.split(', ');
}
