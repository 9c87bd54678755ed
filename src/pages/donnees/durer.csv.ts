import { loadAtlas } from '../../content.ts';
import { writeLivesCsv } from '../../views/durability/durability-page.ts';

/** The lives of the cases, for a spreadsheet. */
export async function GET(): Promise<Response> {
  return new Response(writeLivesCsv(await loadAtlas()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
