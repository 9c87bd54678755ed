/** Milliseconds during which the button says that it is done. */
const DONE_FOR = 2000;

/** Shows its button and copies the text of its `.text` child when it is pressed; what is done is said by `data-done`, its own or around it. */
export class CopyText extends HTMLElement {
  #cleanup: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #label = '';

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null || !('clipboard' in navigator)) return;
    this.#cleanup = new AbortController();
    this.#label ||= button.textContent;
    this.#rest(button);
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy(button), { signal: this.#cleanup.signal });
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
    this.#cleanup = undefined;
    clearTimeout(this.#timer);
  }

  protected readText(): string {
    return this.querySelector('.text')?.textContent ?? '';
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    await navigator.clipboard.writeText(this.readText());
    if (this.#cleanup === undefined) return;
    clearTimeout(this.#timer);
    button.dataset['state'] = 'done';
    button.textContent = this.closest<HTMLElement>('[data-done]')?.dataset['done'] ?? this.#label;
    this.#timer = setTimeout(() => this.#rest(button), DONE_FOR);
  }

  #rest(button: HTMLButtonElement): void {
    delete button.dataset['state'];
    button.textContent = this.#label;
  }
}

customElements.define('copy-text', CopyText);

declare global {
  interface HTMLElementTagNameMap {
    'copy-text': CopyText;
  }
}
