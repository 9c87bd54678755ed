import type { Cell, DataTable } from '../data-table.ts';

/** A table as a list of objects, one a row, each with every column: what is unknown is `null`, a list without members is empty. */
export function writeTableJson({ fields, rows }: DataTable): string {
  const lines = rows.map((row) => JSON.stringify(toObject(fields, row)));
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** A row by names of columns. */
export function toObject(fields: DataTable['fields'], row: readonly Cell[]): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ name, type }, index) => [name, row[index] ?? (type === 'list' ? [] : null)]));
}
