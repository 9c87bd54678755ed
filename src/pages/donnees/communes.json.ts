import { listCommuneLines } from '../../views/explorer/commune-index.ts';

/** Communes and postal codes with their places, loaded only by a reader who sorts by distance. */
export function GET(): Response {
  return Response.json(listCommuneLines().join('\n'));
}
