import type { APIRoute } from 'astro';
import { loadAtlas } from '../../../content.ts';
import { keyPage } from '../../../page-key.ts';
import { writeCaseCitations } from '../../../views/citations/citation-files.ts';

export async function getStaticPaths() {
  const atlas = await loadAtlas();
  return atlas.cases.flatMap((caseStudy) =>
    writeCaseCitations(caseStudy, atlas).map(({ name, text, mediaType }) => ({
      params: { id: caseStudy.id, citation: name },
      props: { text, mediaType },
      cacheKey: keyPage(text),
    })),
  );
}

/** A case, or the works that it cites, for a reference manager. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props['text']), { headers: { 'Content-Type': String(props['mediaType']) } });
