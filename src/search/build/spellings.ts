import { fold } from '../../language/fold.ts';
import { stripElisions } from '../../language/words.ts';

const WORD = /[\p{L}\d]+/gu;
/** Common nouns of two parts; names keep their hyphens. */
const COMPOUND = /(?<![\p{L}\d-])\p{Ll}{2,}-\p{Ll}{2,}(?![\p{L}\d-])/gu;

/** A thousand pages write a million words in forty thousand ways: each is folded once. */
const folded = new Map<string, string>();

/** The words of a text as it writes them, each time. « tee-shirt » gives `tee`, `shirt` and `teeshirt`. */
export function listSpellings(text: string): readonly string[] {
  const plain = stripElisions(text.normalize('NFC'));
  const compounds = (plain.match(COMPOUND) ?? []).map((compound) => compound.replaceAll('-', ''));
  return [...(plain.match(WORD) ?? []), ...compounds];
}

export function foldSpelling(spelling: string): string {
  const known = folded.get(spelling);
  if (known !== undefined) return known;
  const word = fold(spelling);
  folded.set(spelling, word);
  return word;
}
