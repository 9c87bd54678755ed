interface VisitReader {
  readonly signal: AbortSignal;
  /** The browser shows again a page that it had kept as it was, some fields emptied and what was loading cut short. */
  readonly onReturn: () => void;
  /** The connection is back. */
  readonly onOnline: () => void;
}

/** Writes in a field of a page shown again. WebKit brings some back to their default, now or in a moment: it becomes the words. */
export function rewriteField(field: HTMLInputElement, words: string): void {
  field.defaultValue = words;
  field.value = words;
}

/** Follows a page that is left and shown again. */
export class PageVisit {
  #isLeft = false;

  constructor({ signal, onReturn, onOnline }: VisitReader) {
    addEventListener('pagehide', () => (this.#isLeft = true), { signal });
    addEventListener(
      'pageshow',
      ({ persisted }) => {
        this.#isLeft = false;
        if (persisted) onReturn();
      },
      { signal },
    );
    addEventListener('online', onOnline, { signal });
  }

  /** The page is being left: what fails now was cut by that. */
  get isLeft(): boolean {
    return this.#isLeft;
  }
}
