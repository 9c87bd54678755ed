/** Milliseconds of waiting that a reader does not notice. */
const PATIENCE = 300;

/** Says in place that something is awaited, once the wait is long enough to be noticed, until the latest work ends. */
export class Waiting {
  readonly #status: HTMLElement;
  #latest: Promise<unknown> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `status` holds the drawing, its words in `data-words`, and a place for them. */
  constructor(status: HTMLElement, signal: AbortSignal) {
    this.#status = status;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** The same work; a wait that lasts through several works is said once. */
  async during<Result>(work: Promise<Result>): Promise<Result> {
    this.#latest = work;
    this.#timer ??= setTimeout(() => this.#say(this.#status.dataset['words'] ?? ''), PATIENCE);
    try {
      return await work;
    } finally {
      if (this.#latest === work) this.#end();
    }
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#say('');
  }

  #say(words: string): void {
    this.#status.toggleAttribute('data-shown', words !== '');
    this.#status.querySelector('span')?.replaceChildren(words);
  }
}
