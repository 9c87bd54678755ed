const STORAGE_KEY = 'en-meute:flocks-arrived';
/** Milliseconds between a flock and the next. */
const STAGGER = 20;

/** Lets the flocks of its map drift into place, the first time in a session that the map is seen. */
class FlockDrift extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    if (!isFirstTime()) return;
    this.#observer = new IntersectionObserver((maps, observer) => {
      for (const { target } of maps.filter(({ isIntersecting }) => isIntersecting)) {
        observer.disconnect();
        drift(target);
      }
    });
    for (const map of this.querySelectorAll('svg:has(.flocks)')) this.#observer.observe(map);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}

/** The movement itself is that of the style sheet. */
function drift(map: Element): void {
  for (const [index, flock] of map.querySelectorAll<SVGElement>('.flocks > *').entries()) {
    flock.style.animationDelay = `${index * STAGGER}ms`;
  }
  map.setAttribute('data-state', 'drifting');
}

/** Asked once a session. Where storage is forbidden nobody knows, and nothing moves. */
function isFirstTime(): boolean {
  try {
    if (sessionStorage.getItem(STORAGE_KEY) !== null) return false;
    sessionStorage.setItem(STORAGE_KEY, '');
    return true;
  } catch {
    return false;
  }
}

customElements.define('flock-drift', FlockDrift);

declare global {
  interface HTMLElementTagNameMap {
    'flock-drift': FlockDrift;
  }
}
export type { FlockDrift };
