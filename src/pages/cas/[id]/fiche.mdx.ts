import type { APIRoute } from 'astro';
import { loadCaseFiles } from '../../../content.ts';
import { keyPage } from '../../../page-key.ts';

export async function getStaticPaths() {
  const files = await loadCaseFiles();
  return files.map(({ id, text }) => ({ params: { id }, props: { text }, cacheKey: keyPage(text) }));
}

/** The file of a case as it is written: what the Atelier opens. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props['text']), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
