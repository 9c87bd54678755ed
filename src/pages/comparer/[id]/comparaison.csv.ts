import type { APIRoute } from 'astro';
import { loadAtlas } from '../../../content.ts';
import { keyPage } from '../../../page-key.ts';
import { writeComparisonFile } from '../../../views/compare/comparison-page.ts';

export async function getStaticPaths() {
  const atlas = await loadAtlas();
  return atlas.comparisons.map((comparison) => {
    const csv = writeComparisonFile(comparison, atlas);
    return { params: { id: comparison.id }, props: { csv }, cacheKey: keyPage(csv) };
  });
}

/** A ready comparison, for a spreadsheet. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props['csv']), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
