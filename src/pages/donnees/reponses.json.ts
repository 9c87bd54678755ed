import { loadAtlas } from '../../content.ts';
import { buildAnswerTable } from '../../views/search/answer-table.ts';

/** The kinds of question that a page answers, and what a card says of it: read with the small index. */
export async function GET(): Promise<Response> {
  return Response.json(buildAnswerTable(await loadAtlas()));
}
