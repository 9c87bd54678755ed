import { loadAtlas } from '../../content.ts';
import { listTradeCases } from '../../views/home/trade-cases.ts';

/** The cases that answer « Votre métier, votre ville » on the home page. */
export async function GET(): Promise<Response> {
  return Response.json(listTradeCases(await loadAtlas()));
}
