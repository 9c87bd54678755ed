import { loadAtlas } from '../../../content.ts';
import { buildAtelierData } from '../../../views/atelier/atelier-data.ts';

/** What the Atelier must know of the atlas to check a file. */
export async function GET(): Promise<Response> {
  return Response.json(buildAtelierData(await loadAtlas()));
}
