import { foldWord, joinDigits, matchWords, stripElisions } from '../../language/words.ts';

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
  for (const [written] of matchWords(plain)) add(joinDigits(written));
  for (const compound of plain.match(COMPOUND) ?? []) add(compound.replaceAll('-', ''));
  return counts;
}

export function foldSpelling(spelling: string): string {
  const known = folded.get(spelling);
  if (known !== undefined) return known;
  const word = foldWord(spelling);
  folded.set(spelling, word);
  return word;
}
