import { fold } from '../language/fold.ts';
import { once } from '../language/memoize.ts';

const collator = once(() => new Intl.Collator('fr', { numeric: true }));
const ARTICLE = /^(?:la |le |les |l['’])/i;

/** A copy in French alphabetical order, leading articles left out (« La Glass Vallée » sorts at G). */
export function sortByName<Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string): readonly Entry[] {
  const keyed = entries.map((entry) => ({ entry, key: nameOf(entry).replace(ARTICLE, '') }));
  return keyed.sort((a, b) => collator().compare(a.key, b.key)).map(({ entry }) => entry);
}

/** The letter under which a name is filed: its first one, accents, ligatures and articles left out; `#` for a figure. */
export function findInitial(name: string): string {
  const letter = fold(name.replace(ARTICLE, '')).charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}

export function indexBy<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [keyOf(entry), entry]));
}
