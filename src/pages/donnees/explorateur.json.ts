import { loadAtlas } from '../../content.ts';
import { buildExplorerData } from '../../views/explorer/explorer-records.ts';

/** Facets, years, members and places of all cases, for the explorer. */
export async function GET(): Promise<Response> {
  return Response.json(buildExplorerData(await loadAtlas()));
}
