/** Compressed content begins so. */
const GZIP = [0x1f, 0x8b];
/** The table of an index is CBOR; a page in it is a text, its id after the language, and a number. */
const PAGE_ID = /fr_([0-9a-f]{7,})[\x00-\x1b]/g;

/**
 * Ids that the full-text engine gave to its pages, without their language, in the order in which it read them. They stand
 * in its table of pages, which the browser has loaded: no other file needs to repeat them. The format of that table is
 * the engine's own, so the build checks that it reads back (`src/search/site-index.ts`).
 *
 * @param table content of the file in `pf_meta`, compressed or not
 */
export async function readEngineIds(table: Uint8Array<ArrayBuffer>): Promise<readonly string[]> {
  const isCompressed = GZIP.every((byte, index) => table[index] === byte);
  const bytes = isCompressed ? await decompress(table) : table;
  return [...new TextDecoder('latin1').decode(bytes).matchAll(PAGE_ID)].map(([, id = '']) => id);
}

async function decompress(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
