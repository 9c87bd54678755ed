/** Lines of text of a page, later or never: HTML with text and `<mark>` only. */
export type Describe = (path: string) => Promise<readonly string[]>;

/** Without the text of a page its name and its kind still answer. */
const FAULT = 'Le passage n’a pas pu se charger.';

/** Fills the text of results when they are seen: the text of each is a file of its own. */
export class LazyText {
  readonly #waiting = new WeakMap<Element, () => Promise<readonly string[]>>();
  readonly #observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) void this.#fill(target);
  });

  /** Takes the place of what was waiting for this item. */
  wait(item: Element, describe: () => Promise<readonly string[]>): void {
    this.#waiting.set(item, describe);
    // An item already seen is seen again.
    this.#observer.unobserve(item);
    this.#observer.observe(item);
  }

  async #fill(item: Element): Promise<void> {
    this.#observer.unobserve(item);
    const place = item.querySelector('[data-text]');
    const lines = await this.#waiting
      .get(item)?.()
      .catch(() => [FAULT]);
    if (place?.childNodes.length === 0) place.append(...(lines ?? []).map(makeLine));
  }
}

function makeLine(html: string): HTMLElement {
  const line = document.createElement('span');
  line.innerHTML = html;
  return line;
}
