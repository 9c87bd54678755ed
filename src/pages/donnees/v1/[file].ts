import type { APIRoute } from 'astro';
import { loadPublishedData } from '../../../content.ts';
import { keyPage } from '../../../page-key.ts';

export async function getStaticPaths() {
  const { files } = await loadPublishedData();
  return files.map(({ name, text, mediaType, digest }) => ({
    params: { file: name },
    props: { text, mediaType },
    cacheKey: keyPage(digest),
  }));
}

/** One file of the published data. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props['text']), { headers: { 'Content-Type': String(props['mediaType']) } });
