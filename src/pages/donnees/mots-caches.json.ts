import { loadAtlas } from '../../content.ts';
import { listHiddenWords } from '../../views/search/hidden-words.ts';

/** Read, then removed, by the integration that makes the full-text index (`src/search/`). */
export async function GET(): Promise<Response> {
  return Response.json(listHiddenWords(await loadAtlas()));
}
