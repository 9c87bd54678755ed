const collator = new Intl.Collator('fr');

/** Straight apostrophes of the official files, set as in printed French. */
export function setApostrophes(text: string): string {
  return text.replaceAll("'", '’');
}

/** A key under which « L'Haÿ-les-Roses », « l’hay les roses » and « LHAY LES ROSES » meet. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** « Provence-Alpes-Côte d’Azur » gives `provence-alpes-cote-d-azur`. */
export function slugify(name: string): string {
  return foldName(name.replace(/['’]/g, ' ')).replaceAll(' ', '-');
}

export function compareNames(left: { readonly name: string }, right: { readonly name: string }): number {
  return collator.compare(left.name, right.name);
}
