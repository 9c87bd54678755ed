import type { APIRoute } from 'astro';
import { loadAtlas } from '../../content.ts';
import { keyPage } from '../../page-key.ts';
import { listFigureFiles } from '../../views/search/case-figures.ts';

export async function getStaticPaths() {
  const files = listFigureFiles(await loadAtlas());
  return files.map(({ number, figures }) => ({
    params: { number: String(number) },
    props: { figures },
    cacheKey: keyPage(figures),
  }));
}

/** The figures of some cases that a question may ask for. */
export const GET: APIRoute = ({ props }) => Response.json(props['figures']);
