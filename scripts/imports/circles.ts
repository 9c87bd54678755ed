import type { Link } from './links.ts';

/**
 * The circles of imports, each as the files that one goes through and back to the first: `['a.ts', 'b.ts', 'a.ts']`.
 * One circle at least for each knot of files that import one another; none where there is none.
 */
export function findCircles(links: readonly Link[]): readonly (readonly string[])[] {
  const importsOf = Map.groupBy(links, ({ importer }) => importer);
  const circles: (readonly string[])[] = [];
  const left = new Set<string>();
  for (const file of importsOf.keys()) follow(file, []);
  return circles;

  function follow(file: string, path: readonly string[]): void {
    if (left.has(file)) return;
    const start = path.indexOf(file);
    if (start >= 0) {
      circles.push([...path.slice(start), file]);
      return;
    }
    for (const { imported } of importsOf.get(file) ?? []) follow(imported, [...path, file]);
    left.add(file);
  }
}
