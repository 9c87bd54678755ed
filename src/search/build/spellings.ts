import { fold } from '../../language/fold.ts';
import { stripElisions } from '../../language/words.ts';

const WORD = /[\p{L}\d]+/gu;
/** Common nouns of two parts; names keep their hyphens. */
const COMPOUND = /(?<![\p{L}\d-])\p{Ll}{2,}-\p{Ll}{2,}(?![\p{L}\d-])/gu;

/** Words as a text writes them, with the times it does. */
export type SpellingCounts = ReadonlyMap<string, number>;

/** A thousand pages write a million words in forty thousand ways: each is folded once. */
const folded = new Map<string, string>();

/** « tee-shirt » gives `tee`, `shirt` and `teeshirt`. */
export function countSpellings(text: string): SpellingCounts {
  const plain = stripElisions(text.normalize('NFC'));
  const counts = new Map<string, number>();
  const add = (spelling: string) => counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  plain.match(WORD)?.forEach(add);
  for (const compound of plain.match(COMPOUND) ?? []) add(compound.replaceAll('-', ''));
  return counts;
}

export function foldSpelling(spelling: string): string {
  const known = folded.get(spelling);
  if (known !== undefined) return known;
  const word = fold(spelling);
  folded.set(spelling, word);
  return word;
}
