import type { Link } from '../imports/links.ts';

/** Each file of ours with those that import it; all paths from the root of the project. */
export type Importers = ReadonlyMap<string, readonly string[]>;

export interface TestFile {
  readonly path: string;
  /** Imports between the test and the file it reaches. */
  readonly distance: number;
}

/** What loads a file where tests run: not types, nor what a browser does. */
export function linkImporters(links: readonly Link[]): Importers {
  const groups = Map.groupBy(
    links.filter(({ kind }) => kind === 'value'),
    ({ imported }) => imported,
  );
  return new Map([...groups].map(([imported, group]) => [imported, group.map(({ importer }) => importer)]));
}

/** The tests that run a file, nearest first: its own, those that import it, those that import an importer… */
export function listTests(file: string, importers: Importers): readonly TestFile[] {
  const distances = new Map([[file, 0]]);
  // The map grows while it is walked: importers of importers follow.
  for (const [path, distance] of distances) {
    for (const importer of importers.get(path) ?? []) {
      if (!distances.has(importer)) distances.set(importer, distance + 1);
    }
  }
  return [...distances]
    .filter(([path]) => path.endsWith('.test.ts'))
    .map(([path, distance]) => ({ path, distance: path === file.replace(/\.ts$/, '.test.ts') ? 0 : distance }))
    .toSorted((a, b) => a.distance - b.distance);
}
