import { loadAtlas } from '../../content.ts';
import { listListedPlaces } from '../../views/explorer/listed-places.ts';

/** Where the groupings of the directory are, for the map of the explorer, when a reader asks for them. */
export async function GET(): Promise<Response> {
  return Response.json(listListedPlaces(await loadAtlas()));
}
