import { loadAtlas } from '../../content.ts';
import { writeSmallIndex } from '../../views/search/small-index.ts';

/** The small index: what the search answers from as one types. */
export async function GET(): Promise<Response> {
  return Response.json(writeSmallIndex(await loadAtlas()));
}
