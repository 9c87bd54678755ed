import { loadAtlas } from '../../../content.ts';
import { buildGroupingDrafts } from '../../../views/atelier/grouping-drafts.ts';

/** The groupings of the directory as the beginnings of cases. */
export async function GET(): Promise<Response> {
  return Response.json(buildGroupingDrafts(await loadAtlas()));
}
