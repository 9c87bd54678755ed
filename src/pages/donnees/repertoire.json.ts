import { loadAtlas } from '../../content.ts';
import { writeDirectoryIndex } from '../../views/search/directory-index.ts';

/** The groupings of the directory, by name: what the search offers after the cases. */
export async function GET(): Promise<Response> {
  return Response.json(writeDirectoryIndex(await loadAtlas()));
}
