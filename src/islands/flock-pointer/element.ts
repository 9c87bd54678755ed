import { findNext, isArrow } from './model.ts';

/**
 * Brings out the flock pointed at or focused, with its name and its box, on the drawing that holds it. The arrow keys go from one
 * flock to the next; Escape lets go.
 */
class FlockPointer extends HTMLElement {
  #cleanup: AbortController | undefined;

  connectedCallback(): void {
    this.#cleanup = new AbortController();
    const { signal } = this.#cleanup;
    this.addEventListener('pointerover', ({ target, pointerType }) => pointerType !== 'touch' && point(target), {
      signal,
    });
    this.addEventListener('pointerleave', () => point(this.querySelector(':focus-visible') ?? this), { signal });
    this.addEventListener('focusin', ({ target }) => point(target), { signal });
    this.addEventListener('focusout', () => this.#clear(), { signal });
    this.addEventListener('keydown', (event) => this.#press(event), { signal });
    // The box says it better than the browser would.
    for (const title of this.querySelectorAll('a[data-case] > title')) nameByAttribute(title);
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
  }

  #press(event: KeyboardEvent): void {
    const flock = findFlock(event.target);
    if (flock === undefined) return;
    if (event.key === 'Escape') flock.blur();
    if (!isArrow(event.key)) return;
    event.preventDefault();
    const flocks = listFlocks(flock);
    const spots = flocks.map((one) => ({ id: one.dataset['case'] ?? '', ...middleOf(one) }));
    const next = flocks.find((one) => one.dataset['case'] === findNext(spots, flock.dataset['case'] ?? '', event.key));
    if (next === undefined) return;
    flock.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  }

  #clear(): void {
    point(this);
  }
}

/** Marks everything that belongs to the case of an element; nothing when it has none. */
function point(target: EventTarget | null): void {
  if (!(target instanceof Element)) return;
  const map = target.closest('flock-pointer');
  const id = target.closest<SVGElement>('[data-case]')?.dataset['case'];
  for (const part of map?.querySelectorAll<SVGElement>('[data-case]') ?? []) {
    if (id !== undefined && part.dataset['case'] === id) part.dataset['state'] = 'pointed';
    else delete part.dataset['state'];
  }
}

function findFlock(target: EventTarget | null): SVGElement | undefined {
  const flock = target instanceof Element ? target.closest<SVGElement>('.flocks > a') : null;
  return flock ?? undefined;
}

/** Those of the same drawing. */
function listFlocks(flock: SVGElement): readonly SVGElement[] {
  return [...(flock.parentElement?.querySelectorAll<SVGElement>('a') ?? [])];
}

function middleOf(flock: SVGElement): { readonly x: number; readonly y: number } {
  const { x, y, width, height } = flock.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function nameByAttribute(title: Element): void {
  title.parentElement?.setAttribute('aria-label', title.textContent);
  title.remove();
}

customElements.define('flock-pointer', FlockPointer);

declare global {
  interface HTMLElementTagNameMap {
    'flock-pointer': FlockPointer;
  }
}
export type { FlockPointer };
