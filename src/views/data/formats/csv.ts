import { writeCsv } from '../../csv.ts';
import { LIST_SEPARATOR, type Cell, type DataTable } from '../data-table.ts';

/** A table for a spreadsheet; lists are in one cell. */
export function writeTableCsv({ fields, rows }: DataTable): string {
  return writeCsv(
    fields.map(({ name }) => name),
    rows.map((row) => row.map(writeCell)),
  );
}

function writeCell(cell: Cell): string | number | undefined {
  if (typeof cell === 'boolean') return String(cell);
  return typeof cell === 'object' ? cell.join(LIST_SEPARATOR) : cell;
}
