/** A published table: what it holds, and how each of its columns reads. Names and sentences are French, as readers see them. */

export type Cell = string | number | boolean | readonly string[] | undefined;

/** `date` is ISO, as precise as known; `list` holds ids or names, separated by `LIST_SEPARATOR` where there are no lists. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'url' | 'list';

export interface FieldDescription {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  readonly isRequired: boolean;
  /** The only values that it takes. */
  readonly values?: readonly string[];
  /** Every value is the key of a row there: `cas.id`. */
  readonly refersTo?: { readonly table: string; readonly field: string };
}

export interface DataTable {
  readonly id: string;
  readonly title: string;
  /** What one row is. */
  readonly description: string;
  /** Columns whose values, together, no two rows share; none where rows have no name. */
  readonly key: readonly string[];
  readonly fields: readonly FieldDescription[];
  readonly rows: readonly (readonly Cell[])[];
}

export const LIST_SEPARATOR = ';';

/** A date as precise as known. */
export const PARTIAL_DATE = String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`;

export interface Field<Row> {
  readonly type?: FieldType;
  readonly description: string;
  readonly isRequired?: boolean;
  readonly values?: readonly string[];
  /** `cas.id` */
  readonly refersTo?: `${string}.${string}`;
  readonly read: (row: Row) => Cell;
}

interface TableDefinition<Row> {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly key: readonly string[];
  readonly rows: readonly Row[];
  /** By name of the column, in order. */
  readonly fields: Readonly<Record<string, Field<Row>>>;
}

/** Reads the cells of a table. @throws where a required cell is empty, or a list holds its own separator */
export function buildTable<Row>({ rows, fields, ...about }: TableDefinition<Row>): DataTable {
  const columns = Object.entries(fields).map(([name, field]) => describeField(name, field));
  const cells = rows.map((row) => Object.values(fields).map(({ read }) => read(row)));
  for (const row of cells) columns.forEach((column, index) => checkCell(about.id, column, row[index]));
  return { ...about, fields: columns, rows: cells };
}

/** The columns whose every value is a key of another table; what a list holds is said by its column alone. */
export function listLinks(fields: readonly FieldDescription[]) {
  return fields.flatMap(({ name, type, refersTo }) =>
    type === 'list' || !refersTo ? [] : [{ column: name, ...refersTo }],
  );
}

function describeField<Row>(name: string, field: Field<Row>): FieldDescription {
  const { type = 'string', description, isRequired = false, values, refersTo } = field;
  const [table, target] = refersTo?.split('.') ?? [];
  return {
    name,
    type,
    description,
    isRequired,
    ...(values && { values }),
    ...(table !== undefined && target !== undefined && { refersTo: { table, field: target } }),
  };
}

function checkCell(table: string, { name, isRequired, values }: FieldDescription, cell: Cell): void {
  const place = `${table}.${name}`;
  if (isRequired && (cell === undefined || cell === '')) throw new Error(`${place} is empty`);
  if (Array.isArray(cell) && cell.some((item: string) => item.includes(LIST_SEPARATOR)))
    throw new Error(`${place} holds « ${LIST_SEPARATOR} » in an item: ${cell.join(' | ')}`);
  if (values && typeof cell === 'string' && !values.includes(cell)) throw new Error(`${place} cannot be ${cell}`);
}
