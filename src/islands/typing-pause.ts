/** Waits until no key has come for a while; what waited for an earlier key waits for ever. */
export class TypingPause {
  readonly #milliseconds: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause: PromiseWithResolvers<undefined> | undefined;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  /** A key was pressed: resolves after the pause that follows it, unless another key comes. */
  start(): Promise<void> {
    clearTimeout(this.#timer);
    const pause = Promise.withResolvers<undefined>();
    this.#pause = pause;
    this.#timer = setTimeout(() => this.end(), this.#milliseconds);
    return pause.promise;
  }

  /** What waits is not to be done any more. */
  drop(): void {
    clearTimeout(this.#timer);
  }

  /** The words were sent. */
  end(): void {
    clearTimeout(this.#timer);
    this.#pause?.resolve(undefined);
  }
}
