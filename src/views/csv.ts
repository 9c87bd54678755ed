type Cell = string | number | undefined;

/** A table for a spreadsheet: RFC 4180, in UTF-8 with the mark by which spreadsheets know it; what is unknown is empty. */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${[header, ...rows].map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(cell: Cell): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
