/** Says on paper which page it is, its search included, and the day it was printed. */
class PrintStamp extends HTMLElement {
  #cleanup: AbortController | undefined;

  connectedCallback(): void {
    this.#cleanup = new AbortController();
    addEventListener('beforeprint', () => this.#stamp(), { signal: this.#cleanup.signal });
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
  }

  #stamp(): void {
    const { origin, pathname, search } = location;
    const day = new Date().toLocaleDateString('fr-FR');
    this.textContent = `${decodeURI(origin + pathname + search)}, ${this.dataset['words'] ?? ''} ${day}`;
  }
}

customElements.define('print-stamp', PrintStamp);

declare global {
  interface HTMLElementTagNameMap {
    'print-stamp': PrintStamp;
  }
}
export type { PrintStamp };
