import type { APIRoute } from 'astro';
import { loadAtlas } from '../../content.ts';
import { keyPage } from '../../page-key.ts';
import { writeBibliography } from '../../views/citations/citation-files.ts';

export async function getStaticPaths() {
  return writeBibliography(await loadAtlas()).map(({ name, text, mediaType }) => ({
    params: { citation: name },
    props: { text, mediaType },
    cacheKey: keyPage(text),
  }));
}

/** Every work that the atlas cites, for a reference manager. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props['text']), { headers: { 'Content-Type': String(props['mediaType']) } });
