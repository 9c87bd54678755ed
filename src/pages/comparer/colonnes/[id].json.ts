import type { APIRoute } from 'astro';
import { loadAtlas } from '../../../content.ts';
import { keyPage } from '../../../page-key.ts';
import { describeColumn } from '../../../views/compare/column.ts';

export async function getStaticPaths() {
  const atlas = await loadAtlas();
  return atlas.cases.map((caseStudy) => {
    const column = JSON.stringify(describeColumn(caseStudy, atlas));
    return { params: { id: caseStudy.id }, props: { column }, cacheKey: keyPage(column) };
  });
}

/** A case as a column of a comparison. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props['column']), { headers: { 'Content-Type': 'application/json' } });
