/** Milliseconds during which the button says that it is done. */
const DONE_FOR = 2000;

/** Shows its button and copies the text of its `.text` child when it is pressed. */
class CopyText extends HTMLElement {
  #cleanup: AbortController | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null || navigator.clipboard === undefined) return;
    this.#cleanup = new AbortController();
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy(button), { signal: this.#cleanup.signal });
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const label = button.textContent;
    if (button.dataset['state'] === 'done') return;
    await navigator.clipboard.writeText(this.querySelector('.text')?.textContent ?? '');
    button.dataset['state'] = 'done';
    button.textContent = this.dataset['done'] ?? label;
    setTimeout(() => {
      delete button.dataset['state'];
      button.textContent = label;
    }, DONE_FOR);
  }
}

customElements.define('copy-text', CopyText);

declare global {
  interface HTMLElementTagNameMap {
    'copy-text': CopyText;
  }
}
export type { CopyText };
