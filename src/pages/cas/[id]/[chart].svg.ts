import type { APIRoute } from 'astro';
import { writeDisagreementFile } from '../../../components/case/disagreement-file.ts';
import { loadAtlas } from '../../../content.ts';
import { keyPage } from '../../../page-key.ts';
import { buildCasePage } from '../../../views/case/case-page.ts';

export async function getStaticPaths() {
  const atlas = await loadAtlas();
  return atlas.cases.flatMap((caseStudy) => {
    const { charts, title } = buildCasePage(caseStudy, atlas);
    return charts.map((chart) => {
      const svg = writeDisagreementFile(chart, `En meute, « ${title} ». Licence Ouverte 2.0`);
      return { params: { id: caseStudy.id, chart: chart.figure }, props: { svg }, cacheKey: keyPage(svg) };
    });
  });
}

/** The chart of a figure of a case, as a drawing to keep. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props['svg']), { headers: { 'Content-Type': 'image/svg+xml' } });
