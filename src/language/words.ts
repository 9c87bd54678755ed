import { fold } from './fold.ts';

/** Words as the search compares them: no accent, no ligature, no elision, lower case. */

const ELISION = /(?<![\p{L}\d])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/giu;
/** Digits by threes are one number, and so is a number with its decimals: « 27 000 », « 3,5 ». */
const NUMBER = String.raw`(?<![\p{L}\d])(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+,\d+)(?![\p{L}\d])`;
const NUMBERS = new RegExp(NUMBER, 'gu');
const WORD = new RegExp(String.raw`${NUMBER}|[\p{L}\d]+`, 'gu');

/** The words of a text as it writes them, each with its place. */
export function matchWords(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(WORD)];
}

/** A word as words are compared: « Œuvre » → `oeuvre`, « 27 000 » → `27000`. */
export function foldWord(written: string): string {
  return fold(joinDigits(written));
}

/** The same text, its numbers in one piece: « 27 000 salariés » → « 27000 salariés ». */
export function joinNumbers(text: string): string {
  return text.replace(NUMBERS, joinDigits);
}

/** « 27 000 » → « 27000 »; other words are given back. */
export function joinDigits(written: string): string {
  return written.replace(/[ \u00a0\u202f]/g, '');
}

/** The words of a text, folded, elided articles left out: « L’œuvre d'Alès » → `oeuvre`, `ales`. */
export function listWords(text: string): readonly string[] {
  // Places of words are not asked for: a thousand names are read so before a first result is shown.
  return (stripElisions(text.normalize('NFC')).match(WORD) ?? []).map(foldWord);
}

/** « l’alliance » → « alliance ». */
export function stripElisions(text: string): string {
  return text.replace(ELISION, '');
}
