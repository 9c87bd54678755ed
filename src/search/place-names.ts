import { readQuerySyntax } from './query-syntax.ts';
import type { SmallIndex } from './small-index.ts';

/** Names of places of several words, by these words as a query gives them: `haute savoie` → « Haute-Savoie ». */
export type PlaceNames = ReadonlyMap<string, string>;

/** « Saint-Nazaire », not « prêt-à-porter ». */
const HYPHENATED = /^\p{Lu}[\p{L}'’]*(?:-[\p{L}'’]+)+$/u;

/** Départements, régions, and the communes of cases, as far as a hyphen tells them from other names. */
export function listPlaceNames({ groups, cases }: Pick<SmallIndex, 'groups' | 'cases'>): PlaceNames {
  const places = groups.filter(({ path }) => path === '' || path.startsWith('regions/')).map(({ title }) => title);
  const communes = cases.flatMap(({ names }) => names.filter((name) => HYPHENATED.test(name)));
  return new Map(
    [...communes, ...places].flatMap((name) => {
      const { words } = readQuerySyntax(name);
      return words.length > 1 ? [[words.join(' '), name] as const] : [];
    }),
  );
}

/** Words that are looked for together, and how they are told. */
export interface WordGroup<Word> {
  readonly words: readonly Word[];
  readonly written: string;
}

/** The words of a query, those of a place being one: « Haute-Savoie » is not met by « Haute-Vienne ». */
export function joinPlaces<Word extends { readonly word: string; readonly written: string }>(
  words: readonly Word[],
  places: PlaceNames,
): readonly WordGroup<Word>[] {
  const [first, ...others] = words;
  if (first === undefined) return [];
  for (let length = words.length; length > 1; length -= 1) {
    const place = places.get(
      words
        .slice(0, length)
        .map(({ word }) => word)
        .join(' '),
    );
    if (place !== undefined)
      return [{ words: words.slice(0, length), written: place }, ...joinPlaces(words.slice(length), places)];
  }
  return [{ words: [first], written: first.written }, ...joinPlaces(others, places)];
}
