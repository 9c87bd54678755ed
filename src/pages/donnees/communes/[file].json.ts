import type { APIRoute } from 'astro';
import { listCommuneFiles } from '../../../views/explorer/commune-index.ts';

export function getStaticPaths() {
  return [...listCommuneFiles()].map(([file, content]) => ({ params: { file }, props: { content } }));
}

/** Communes and postal codes with their places, loaded only by a reader who sorts by distance. */
export const GET: APIRoute = ({ props }) => Response.json(props['content']);
