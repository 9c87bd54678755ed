/** What a browser fetches with. */
type Fetch = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

/**
 * Watches the parts of the index as the engine asks for them: of one that does not come, or comes as a page of excuses, it
 * says nothing and answers without. Its requests are those of the page, so they are watched there; others pass untouched.
 */
export class IndexParts {
  #lost = 0;

  /** `folder`: address where the parts are. */
  constructor(folder: string, scope: { fetch: Fetch } = globalThis) {
    const fetchAny = scope.fetch.bind(scope);
    scope.fetch = (input, init) =>
      typeof input === 'string' && input.startsWith(folder)
        ? this.#watch(fetchAny(input, init))
        : fetchAny(input, init);
  }

  /** How many were asked for in vain so far. */
  get lost(): number {
    return this.#lost;
  }

  async #watch(answer: Promise<Response>): Promise<Response> {
    try {
      const response = await answer;
      // Read here: a part cut short is lost too.
      const bytes = await response.arrayBuffer();
      if (!response.ok || !startsLikePart(bytes)) throw new Error(`${response.url}: ${response.status}`);
      return new Response(bytes);
    } catch (fault) {
      this.#lost += 1;
      throw fault;
    }
  }
}

/** Compressed, or as the engine writes it when what serves the files has decompressed it. */
const STARTS: readonly (readonly number[])[] = [[0x1f, 0x8b], [...new TextEncoder().encode('pagefind_dcd')]];

function startsLikePart(part: ArrayBuffer): boolean {
  const bytes = new Uint8Array(part);
  return STARTS.some((start) => start.every((byte, index) => bytes[index] === byte));
}
