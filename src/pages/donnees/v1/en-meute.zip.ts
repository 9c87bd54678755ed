import { loadPublishedData } from '../../../content.ts';
import { writeArchive } from '../../../views/data/archive.ts';

/** All the published files in one. */
export async function GET(): Promise<Response> {
  const archive = writeArchive(await loadPublishedData());
  return new Response(Uint8Array.from(archive), { headers: { 'Content-Type': 'application/zip' } });
}
