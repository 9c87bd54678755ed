import { lowerFirst } from '../format.ts';

/** « PTCE », « marque », « groupement »: for narrow columns; forms that would share a word keep their names. */
export function shortenFormNames(names: readonly string[]): readonly string[] {
  const shortNames = names.map(shortenFormName);
  return shortNames.map((shortName, index) => {
    const isShared = shortNames.filter((one) => one === shortName).length > 1;
    return isShared ? (names[index] ?? shortName) : shortName;
  });
}

/** Its letters where it has some, else its first word: parts of the name, as the words that a link shows must be. */
function shortenFormName(name: string): string {
  const letters = /\(([^()]+)\)$/.exec(name)?.[1];
  return letters ?? lowerFirst(name.split(/\s/, 1)[0] ?? name);
}
