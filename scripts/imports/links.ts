import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** An import of one file of ours by another; both paths from the root of the project, with `/`. */
export interface Link {
  readonly importer: string;
  readonly imported: string;
  /** `types`: of types alone, gone when the code runs. `script`: by a script of the page, which only a browser runs. */
  readonly kind: 'value' | 'types' | 'script';
}

interface File {
  readonly path: string;
  readonly text: string;
}

/** All that a test of the projects `unite` and `composants` can import. */
const SOURCES = ['{src,scripts,tests/hostiles}/**/*.{ts,astro}'];

export function readLinks(): readonly Link[] {
  const files = globSync(SOURCES).map((path) => path.replaceAll('\\', '/'));
  return listLinks(files.map((path) => ({ path, text: readFileSync(path, 'utf8') })));
}

export function listLinks(files: readonly File[]): readonly Link[] {
  return files.flatMap(({ path, text }) => {
    const imports = path.endsWith('.astro') ? listAstroImports(text) : listImports(text);
    const folder = posix.dirname(path);
    return imports
      .filter(({ name }) => name.startsWith('.'))
      .map(({ name, kind }) => ({ importer: path, imported: posix.join(folder, name), kind }));
  });
}

interface Import {
  readonly name: string;
  readonly kind: Link['kind'];
}

function listAstroImports(text: string): readonly Import[] {
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
  return [
    ...listImports(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? ''),
    ...listImports(scripts.join('\n')).map(({ name }) => ({ name, kind: 'script' as const })),
  ];
}

function listImports(text: string): readonly Import[] {
  const imports: Import[] = [];
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true));
  return imports;

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, loads(node) ? 'value' : 'types');
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? 'types' : 'value');
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, 'types');
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'value');
    }
    ts.forEachChild(node, visit);
  }

  function add(name: ts.Expression | undefined, kind: Link['kind']): void {
    if (name !== undefined && ts.isStringLiteral(name)) imports.push({ name: name.text, kind });
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
