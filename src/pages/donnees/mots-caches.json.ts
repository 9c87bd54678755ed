import { loadAtlas } from '../../content.ts';
import { listHiddenWords } from '../../views/search/hidden-words.ts';

/** Read, then removed, by what makes the full-text index (`src/search/build/site-index.ts`). */
export async function GET(): Promise<Response> {
  return Response.json(listHiddenWords(await loadAtlas()));
}
