/** Milliseconds without a change after which what stands there is told. */
const REST = 700;

interface Region {
  textContent: string | null;
}

/** Tells changes aloud through a live region: once the page has come to rest, and only what was not told just before. */
export class Announcer {
  readonly #region: Region;
  #told = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `region` is live and out of sight: what is seen changes at once, elsewhere. */
  constructor(region: Region) {
    this.#region = region;
  }

  /** Takes the place of what was about to be told. */
  say(words: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(words), REST);
  }

  #tell(words: string): void {
    if (words === this.#told) return;
    this.#told = words;
    this.#region.textContent = words;
  }
}
