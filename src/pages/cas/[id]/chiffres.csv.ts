import type { APIRoute } from 'astro';
import { loadAtlas } from '../../../content.ts';
import { keyPage } from '../../../page-key.ts';
import { writeReadingsCsv } from '../../../views/case/case-files.ts';

export async function getStaticPaths() {
  const atlas = await loadAtlas();
  return atlas.cases.map((caseStudy) => {
    const csv = writeReadingsCsv(caseStudy, atlas);
    return { params: { id: caseStudy.id }, props: { csv }, cacheKey: keyPage(csv) };
  });
}

/** The values that the sources of a case give, for a spreadsheet. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props['csv']), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
