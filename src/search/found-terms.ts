/** The pages that a word of a query finds, by path below the home page, with a relevance: `NAMED` and more by their names, less by their texts. */
export interface FoundTerm {
  readonly word: string;
  readonly pages: ReadonlyMap<string, number>;
  /** Those of them that do not hold the word: they are classed under what it names. */
  readonly classed?: ReadonlySet<string>;
}

/** Relevance of a page by its names, at least. */
export const NAMED = 1;
/** What the text of a page adds to its names. */
const TOLD_TOO = 0.5;
/** Joins what titles and names found, of which scores are above 0, with what texts did. */
export function joinFound(
  named: readonly ReadonlyMap<string, number>[],
  told: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const highest = Math.max(...told.values());
  const pages = new Map([...told].map(([path, score]) => [path, (NAMED * score) / (highest + 1)]));
  for (const [path, score] of named.flatMap((found) => [...found])) {
    pages.set(path, NAMED + score + TOLD_TOO * (pages.get(path) ?? 0));
  }
  return pages;
}

/**
 * Pages of several words that are one, as the name of a place: those that have it for a name, or else those that hold all
 * the words, here and there.
 */
export function joinWords(parts: readonly FoundTerm[], written: string): FoundTerm {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return first ?? { word: written, pages: new Map() };
  const scores = [...first.pages.keys()].map((path) => [path, parts.map(({ pages }) => pages.get(path))] as const);
  const whole = scores.flatMap(([path, found]) => {
    const known = found.filter((score) => score !== undefined);
    return known.length === parts.length ? [[path, Math.min(...known)] as const] : [];
  });
  const named = whole.filter(([, score]) => score >= NAMED);
  return { word: written, pages: new Map(named.length > 0 ? named : whole) };
}
