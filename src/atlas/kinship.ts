import type { QueryWord } from './search-query.ts';
import { listGroups, type IndexedCase, type IndexGroup, type SmallIndex } from './small-index.ts';
import { findFamily } from './word-family.ts';
import { listWords } from './words.ts';

/** A set of cases that has a word of a query among its names: why a case that does not hold the word answers. */
export interface Kin {
  readonly group: IndexGroup;
  /** The name that was asked for, when it is not the title of the set. */
  readonly alias: string | undefined;
}

/** Those of the sets of a case that have most words of the query in one of their names, in its order. */
export function listKin(entry: IndexedCase, terms: readonly QueryWord[], index: SmallIndex): readonly Kin[] {
  const rated = listGroups(entry, index)
    .flatMap((place) => index.groups[place] ?? [])
    .map((group) => ({ group, ...findName(group, terms) }));
  const best = Math.max(1, ...rated.map(({ count }) => count));
  return rated.filter(({ count }) => count === best).map(({ group, alias }) => ({ group, alias }));
}

/** Names of sets that are one word: what a text may say in place of the word asked. */
export function listKinWords(kin: readonly Kin[]): readonly QueryWord[] {
  const names = kin.flatMap(({ group }) => [group.title, ...listAliases(group)]);
  const words = names.map(listWords).filter(({ length }) => length === 1);
  // The number of a département says nothing by itself.
  return [...new Set(words.flat())].filter((word) => /\D/.test(word)).map((word) => ({ word, isBeginning: false }));
}

/** How many words of the query a name answers. */
export function countAsked(name: string, terms: readonly QueryWord[]): number {
  const words = listWords(name);
  return terms.filter(({ word: asked, isBeginning }) =>
    words.some((word) => findFamily(word) === findFamily(asked) || (isBeginning && word.startsWith(asked))),
  ).length;
}

/** The name of a set that answers most words, its title first. */
function findName(
  group: IndexGroup,
  terms: readonly QueryWord[],
): { readonly count: number; readonly alias: string | undefined } {
  let best = { count: countAsked(group.title, terms), alias: undefined as string | undefined };
  for (const alias of listAliases(group)) {
    const count = countAsked(alias, terms);
    if (count > best.count) best = { count, alias };
  }
  return best;
}

function listAliases({ words }: IndexGroup): readonly string[] {
  return words.split(', ').filter((name) => name !== '');
}
