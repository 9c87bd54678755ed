const collator = new Intl.Collator('fr');

/** Straight apostrophes of the official files, set as in printed French. */
export function setApostrophes(text: string): string {
  return text.replaceAll("'", '’');
}

export function compareNames(left: { readonly name: string }, right: { readonly name: string }): number {
  return collator.compare(left.name, right.name);
}
