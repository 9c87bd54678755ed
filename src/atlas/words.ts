/** Words as the search compares them: no accent, no ligature, no elision, lower case. */

const ELISION = /(?<![\p{L}\d])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/giu;
const PLAIN = /^[a-z\d]*$/;
const WORD = /[\p{L}\d]+/gu;

/** « Œuvre » → `oeuvre`, « Métallurgie » → `metallurgie`. */
export function foldWord(word: string): string {
  // Most words of a list of thousands.
  if (PLAIN.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}

/** The words of a text, folded, elided articles left out: « L’œuvre d'Alès » → `oeuvre`, `ales`. */
export function listWords(text: string): readonly string[] {
  return [...stripElisions(text.normalize('NFC')).matchAll(WORD)].map(([word]) => foldWord(word));
}

/** « l’alliance » → « alliance ». */
export function stripElisions(text: string): string {
  return text.replace(ELISION, '');
}
