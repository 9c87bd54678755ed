import { writeCsv } from '../csv.ts';
import { NATURE_WORDS } from '../natures.ts';
import type { CompareColumn } from './compared.ts';
import { CRITERIA } from './criteria.ts';

/** What a comparison shows, one row a criterion and a case, for a spreadsheet. `addressOf` makes a whole address of a path. */
export function writeComparisonCsv(columns: readonly CompareColumn[], addressOf: (path: string) => string): string {
  return writeCsv(
    ['critere', 'cas', 'valeur', 'perimetre', 'precision', 'nature', 'adresse'],
    CRITERIA.flatMap(({ name }, row) =>
      columns.map(({ title, href, cells }) => {
        const cell = cells[row];
        const nature = cell?.nature && NATURE_WORDS[cell.nature];
        return [name, title, cell?.value, cell?.scope, cell?.note, nature, addressOf(cell?.href ?? href)];
      }),
    ),
  );
}
