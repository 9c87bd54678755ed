import type { APIRoute } from 'astro';
import { loadAtlas } from '../../content.ts';
import { keyPage } from '../../page-key.ts';
import { listCardFiles } from '../../views/explorer/explorer-cards.ts';

export async function getStaticPaths() {
  const files = listCardFiles(await loadAtlas());
  return files.map(({ number, cards }) => ({
    params: { number: String(number) },
    props: { cards },
    cacheKey: keyPage(cards),
  }));
}

/** Titles and sentences of some cases. */
export const GET: APIRoute = ({ props }) => Response.json(props['cards']);
