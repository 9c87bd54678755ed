import { loadAtlas } from '../../content.ts';
import { writeCostsCsv } from '../../views/costs/costs-page.ts';

/** The sums of money of the cases, for a spreadsheet. */
export async function GET(): Promise<Response> {
  return new Response(writeCostsCsv(await loadAtlas()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
