/** The groupings of the directory, which are no cases: a file of its own, loaded with the full text. */

/** A grouping, as its row in the results says it. */
export interface IndexedGrouping {
  /** Of its row: `repertoire/bretagne#breizpack`. */
  readonly path: string;
  readonly title: string;
  /** « Cluster · Troyes (Aube) ». */
  readonly detail: string;
  /** Other names, région and départements, separated by commas and spaces. */
  readonly words: string;
  /** What they do. */
  readonly purpose: string;
}

/** Rows of cells separated by tabs, a line each. */
export type DirectoryFile = string;

export function packDirectory(groupings: readonly IndexedGrouping[]): DirectoryFile {
  return groupings
    .map(({ path, title, detail, words, purpose }) =>
      [path, title, detail, words, purpose].map((cell) => cell.replace(/[ \t\r\n]+/g, ' ')).join('\t'),
    )
    .join('\n');
}

/** Unpacks what `packDirectory` made; throws on anything else. */
export function readDirectoryFile(file: unknown): readonly IndexedGrouping[] {
  if (typeof file !== 'string') throw new Error('The directory cannot be read');
  if (file === '') return [];
  return file.split('\n').map((row) => {
    const [path, title, detail, words, purpose] = row.split('\t');
    if (path === undefined || title === undefined || purpose === undefined)
      throw new Error('The directory cannot be read');
    return { path, title, detail: detail ?? '', words: words ?? '', purpose };
  });
}
