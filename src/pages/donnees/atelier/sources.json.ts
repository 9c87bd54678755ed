import { loadAtlas } from '../../../content.ts';
import { listSharedSources } from '../../../views/atelier/atelier-data.ts';

/** The sources that any page may cite. */
export async function GET(): Promise<Response> {
  return Response.json(listSharedSources(await loadAtlas()));
}
