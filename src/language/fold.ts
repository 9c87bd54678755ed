/** Words are compared without what readers type in several ways. */

const PLAIN = /^[a-z\d]*$/;

/** No accent, no ligature, lower case: « Œuvre » → `oeuvre`. Spaces, hyphens and other signs stay. */
export function fold(text: string): string {
  // Most words of a list of thousands.
  if (PLAIN.test(text)) return text;
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** The shape of an identifier, lower-case ASCII words joined by hyphens: « Côte d’Azur » → `cote-d-azur`. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * A key under which « L'Haÿ-les-Roses », « l’hay les roses » and the « L HAY LES ROSES » of the post meet, « St-Claude » and
 * « Saint Claude » too.
 */
export function foldPlaceName(name: string): string {
  return fold(name)
    .replace(/\bst(e?s?)\b/g, 'saint$1')
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[^a-z\d]+/g, ' ')
    .replace(/\b([dl]) (?=[a-z])/g, '$1')
    .trim();
}
