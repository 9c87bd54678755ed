/** Milliseconds without a key after which a word is taken for whole. */
const REST = 700;

/** Tells when a reader has stopped typing: until then, the absence of half a word is not said. */
export class TypingRest {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rest: PromiseWithResolvers<void> | undefined;

  /** A key was pressed. */
  start(): void {
    clearTimeout(this.#timer);
    this.#rest ??= Promise.withResolvers();
    this.#timer = setTimeout(() => this.end(), REST);
  }

  get isTyping(): boolean {
    return this.#rest !== undefined;
  }

  /** The words were sent, or came from the address. */
  end(): void {
    clearTimeout(this.#timer);
    this.#rest?.resolve();
    this.#rest = undefined;
  }

  /** Resolves at once when nobody is typing. */
  over(): Promise<void> {
    return this.#rest?.promise ?? Promise.resolve();
  }
}
