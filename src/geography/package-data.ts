import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Anchored at the project's root: this code is bundled by the build, so `import.meta.url` would point into the bundle. */
const require = createRequire(join(process.cwd(), 'package.json'));

/**
 * The rows of a JSON array shipped by a package, e.g. `@etalab/decoupage-administratif/data/regions.json`.
 * @throws when the file is not an array, or when a row fails the guard (the package changed its format).
 */
export function readRows<Row>(specifier: string, isRow: (value: unknown) => value is Row): readonly Row[] {
  const value = readJson(specifier);
  if (!Array.isArray(value)) throw new Error(`${specifier} should hold an array`);
  return value.map((row: unknown) => {
    if (!isRow(row)) throw new Error(`Unexpected row in ${specifier}: ${JSON.stringify(row)}`);
    return row;
  });
}

/** The parsed content of a JSON file shipped by a package. */
export function readJson(specifier: string): unknown {
  return JSON.parse(readFileSync(require.resolve(specifier), 'utf8'));
}

/** The text of a file that lies beside the main file of a package whose `exports` hides it. */
export function readTextBesideEntry(packageName: string, fileName: string): string {
  return readFileSync(join(dirname(require.resolve(packageName)), fileName), 'utf8');
}

/** The default export of a package. */
export function requireDefault(packageName: string): unknown {
  const loaded: unknown = require(packageName);
  return isRecord(loaded) && 'default' in loaded ? loaded['default'] : loaded;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A guard for rows that must carry a list in this field. */
export function hasList<Field extends string>(
  value: unknown,
  field: Field,
): value is Readonly<Record<Field, readonly unknown[]>> {
  return isRecord(value) && Array.isArray(value[field]);
}

/** A guard for rows that must carry these text fields. */
export function hasTexts<Field extends string>(
  value: unknown,
  fields: readonly Field[],
): value is Readonly<Record<Field, string>> {
  return isRecord(value) && fields.every((field) => typeof value[field] === 'string');
}
