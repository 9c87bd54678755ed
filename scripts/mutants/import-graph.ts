import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** Each file of ours with those that import it; all paths from the root of the project. */
export type Importers = ReadonlyMap<string, readonly string[]>;

export interface TestFile {
  readonly path: string;
  /** Imports between the test and the file it reaches. */
  readonly distance: number;
}

/** The tests of the projects `unite` and `composants` and all they can import. */
const SOURCES = ['{src,scripts,tests/hostiles}/**/*.{ts,astro}'];

export function readImporters(): Importers {
  const files = globSync(SOURCES).map((path) => path.replaceAll('\\', '/'));
  return linkImporters(files.map((path) => ({ path, text: readFileSync(path, 'utf8') })));
}

export function linkImporters(files: readonly { readonly path: string; readonly text: string }[]): Importers {
  const links = files.flatMap(({ path, text }) =>
    listImports(path.endsWith('.astro') ? readFrontMatter(text) : text).map((name) => ({
      importer: path,
      imported: posix.join(posix.dirname(path), name),
    })),
  );
  const groups = Map.groupBy(links, ({ imported }) => imported);
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

/** Relative names of the modules that a source loads. */
function listImports(text: string): readonly string[] {
  const names: string[] = [];
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true));
  return names.filter((name) => name.startsWith('.'));

  function visit(node: ts.Node): void {
    if ((ts.isImportDeclaration(node) && loads(node)) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0]);
    ts.forEachChild(node, visit);
  }

  function add(name: ts.Expression | undefined): void {
    if (name !== undefined && ts.isStringLiteral(name)) names.push(name.text);
  }
}

/** Not of types alone. */
function loads({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return true;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
  const { name, namedBindings } = importClause;
  if (name !== undefined || namedBindings === undefined || ts.isNamespaceImport(namedBindings)) return true;
  return namedBindings.elements.some(({ isTypeOnly }) => !isTypeOnly);
}

function readFrontMatter(text: string): string {
  return /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
}
