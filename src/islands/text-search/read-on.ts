import { find } from '../find.ts';
import type { TextAnswer, Unread } from './answer.ts';

/** The button « Chercher dans la suite »: reads more of the pages that hold the words of a phrase. */
export class ReadOn {
  readonly #root: ParentNode;
  readonly #button: HTMLButtonElement;

  /** @param root holds `button[data-read-on]`, and an `output` that can take the focus */
  constructor(root: ParentNode) {
    this.#root = root;
    this.#button = find(root, 'button[data-read-on]', HTMLButtonElement);
  }

  /** Offers what is not read, and gives the answer that comes of it; what does not load may be asked for again. */
  show(unread: Unread | undefined, onAnswer: (answer: TextAnswer) => void): void {
    if (unread === undefined) this.#leave();
    this.#button.hidden = unread === undefined;
    this.#button.ariaBusy = 'false';
    this.#button.onclick = () => {
      if (unread === undefined || this.#button.ariaBusy === 'true') return;
      this.#button.ariaBusy = 'true';
      unread.readOn().then(
        (answer) => onAnswer(answer),
        () => (this.#button.ariaBusy = 'false'),
      );
    };
  }

  /** A button that goes away leaves the focus to what it has changed. */
  #leave(): void {
    if (document.activeElement === this.#button) find(this.#root, 'output', HTMLOutputElement).focus();
  }
}
