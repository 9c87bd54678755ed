/** Compressed content begins so. */
const GZIP = [0x1f, 0x8b];
/** Written by the engine before each of its files. */
const SIGNATURE = 'pagefind_dcd';
const LANGUAGE = /^fr_/;

/**
 * Ids that the full-text engine gave to its pages, without their language, in the order in which it read them. They stand
 * in its table of pages, which the browser has loaded: no other file needs to repeat them. The format of that table is
 * the engine's own: CBOR (RFC 8949), a list of its version, of its pages, each a list of its id and its number of words,
 * and of what is not read here. The build checks that it reads back (`src/search/build/engine-index.ts`).
 *
 * @param table content of the file in `pf_meta`, compressed or not
 * @throws {Error} on anything else
 */
export async function readEngineIds(table: Uint8Array<ArrayBuffer>): Promise<readonly string[]> {
  const isCompressed = GZIP.every((byte, index) => table[index] === byte);
  const bytes = isCompressed ? new Uint8Array(await decompress(table)) : table;
  if (new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE) throw refuse('no signature');
  const reader = new CborReader(bytes.subarray(SIGNATURE.length));
  reader.readList();
  reader.readText();
  return Array.from({ length: reader.readList() }, () => {
    if (reader.readList() !== 2) throw refuse('a page is not an id and a number');
    const id = reader.readText();
    reader.readNumber();
    return id.replace(LANGUAGE, '');
  });
}

/** Major types of CBOR: the first three bits of an item. */
const TYPES = { number: 0, text: 3, list: 4 } as const;
/** The other five say a number up to 23, or that it stands in the next byte or two, four bytes. */
const BYTES_OF: ReadonlyMap<number, number> = new Map([
  [24, 1],
  [25, 2],
  [26, 4],
]);

/** Reads items of CBOR, one after the other. */
class CborReader {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  readNumber(): number {
    return this.#readHead('number');
  }

  /** The number of items, which follow. */
  readList(): number {
    return this.#readHead('list');
  }

  readText(): string {
    const length = this.#readHead('text');
    this.#position += length;
    return new TextDecoder().decode(this.#bytes.subarray(this.#position - length, this.#position));
  }

  #readHead(type: keyof typeof TYPES): number {
    const head = this.#readByte();
    if (head >> 5 !== TYPES[type]) throw refuse(`no ${type} at byte ${this.#position - 1}`);
    const short = head & 0b11111;
    const length = BYTES_OF.get(short);
    if (length === undefined) return short;
    let value = 0;
    for (let byte = 0; byte < length; byte += 1) value = value * 256 + this.#readByte();
    return value;
  }

  #readByte(): number {
    const byte = this.#bytes[this.#position];
    if (byte === undefined) throw refuse('cut short');
    this.#position += 1;
    return byte;
  }
}

function refuse(reason: string): Error {
  return new Error(`The table of pages of the search engine cannot be read: ${reason}`);
}

async function decompress(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
