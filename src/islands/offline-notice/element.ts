/**
 * Lets the site be read without a network, and says when the page that is read has been replaced by another: nothing is
 * reloaded before the reader asks for it.
 */
class OfflineNotice extends HTMLElement {
  #cleanup: AbortController | undefined;

  connectedCallback(): void {
    // Not every window may keep: private ones, old browsers, pages without https.
    if (!('serviceWorker' in navigator)) return;
    this.#cleanup = new AbortController();
    void this.#register(this.#cleanup.signal).catch(() => undefined);
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
    this.#cleanup = undefined;
  }

  async #register(signal: AbortSignal): Promise<void> {
    const { serviceWorker } = navigator;
    serviceWorker.addEventListener('message', ({ data }) => data === 'replaced' && this.#announce(), { signal });
    const registration = await serviceWorker.register(this.dataset['worker'] ?? '');
    this.#watch(registration, signal);
    registration.addEventListener('updatefound', () => this.#watch(registration, signal), { signal });
    this.querySelector('button')?.addEventListener('click', () => this.#reload(registration), { signal });
  }

  /** A worker that waits is that of a newer site; the first one replaces nothing. */
  #watch({ installing, waiting }: ServiceWorkerRegistration, signal: AbortSignal): void {
    if (navigator.serviceWorker.controller === null) return;
    if (waiting) this.#announce();
    installing?.addEventListener('statechange', () => installing.state === 'installed' && this.#announce(), { signal });
  }

  #announce(): void {
    this.hidden = false;
  }

  #reload({ waiting }: ServiceWorkerRegistration): void {
    if (waiting === null) return location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('activate');
  }
}

customElements.define('offline-notice', OfflineNotice);
