import { fold } from './fold.ts';

/** Words as the search compares them: no accent, no ligature, no elision, lower case. */

const ELISION = /(?<![\p{L}\d])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/giu;
const WORD = /[\p{L}\d]+/gu;

/** The words of a text, folded, elided articles left out: « L’œuvre d'Alès » → `oeuvre`, `ales`. */
export function listWords(text: string): readonly string[] {
  return [...stripElisions(text.normalize('NFC')).matchAll(WORD)].map(([word]) => fold(word));
}

/** « l’alliance » → « alliance ». */
export function stripElisions(text: string): string {
  return text.replace(ELISION, '');
}
