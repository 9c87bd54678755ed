import { layoutExplorerMap } from '../../views/explorer/explorer-map-layout.ts';

/** The ground of the map of the explorer. */
export function GET(): Response {
  return Response.json(layoutExplorerMap());
}
