/** Which elements: those of a CSS selector, and of a name (a part of what is heard or read of them). */
export interface Target {
  readonly css: string;
  readonly name?: string;
}

/** An element that is shown, as a reader meets it. */
export interface Sight {
  /** Its name or its text, each run of spaces being one space. */
  readonly text: string;
  /** What a field holds; empty elsewhere. */
  readonly value: string;
  /** Whether a box is ticked, an option chosen or a button pressed. */
  readonly isOn: boolean;
  readonly hasFocus: boolean;
  /** Where a link leads, in full. */
  readonly href: string;
  /** Its middle, in pixels from the corner of the window. */
  readonly x: number;
  readonly y: number;
  /** Its middle is in the window, and nothing lies over it: being in the page is not being seen. */
  readonly isSeen: boolean;
}

/** Runs in the page: what is shown of a target, the first being brought to the middle of the window when asked. */
export function listSights({ css, name = '', comes = false }: Target & { readonly comes?: boolean }): readonly Sight[] {
  const textOf = (element: Element) => (element instanceof HTMLElement ? element.innerText : element.textContent);
  const nameOf = (element: Element) =>
    (element.getAttribute('aria-label') ?? textOf(element)).replace(/\s+/g, ' ').trim();
  const shown = [...document.querySelectorAll(css)].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && nameOf(element).includes(name),
  );
  if (comes) shown[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return shown.map((element) => {
    const box = element.getBoundingClientRect();
    const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
    const isOn = ['aria-selected', 'aria-pressed'].some((state) => element.getAttribute(state) === 'true');
    return {
      text: nameOf(element),
      value: element instanceof HTMLInputElement ? element.value : '',
      isOn: isOn || (element instanceof HTMLInputElement && element.checked),
      hasFocus: element === document.activeElement,
      href: element instanceof HTMLAnchorElement ? element.href : '',
      x,
      y,
      isSeen: element.contains(document.elementFromPoint(x, y)),
    };
  });
}
