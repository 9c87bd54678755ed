import { loadAtlas } from '../../content.ts';
import { listLifeRows } from '../../views/durability/durability-page.ts';
import { writeOrderSheet } from '../../views/durability/life-orders.ts';

/** The orders of the lines of « Durer ». */
export async function GET(): Promise<Response> {
  const rows = listLifeRows(await loadAtlas());
  return new Response(writeOrderSheet(rows), { headers: { 'Content-Type': 'text/css' } });
}
