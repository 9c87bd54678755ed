import { loadAtlas } from '../../content.ts';
import { listChoices } from '../../views/compare/departures.ts';

/** The cases that may be compared, for the field that chooses them. */
export async function GET(): Promise<Response> {
  return Response.json(listChoices(await loadAtlas()));
}
