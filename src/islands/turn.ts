/** Lets the browser answer its reader between two parts of a work. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Lets the browser draw what was changed: to measure it just after costs nothing more. Waits in a page that is not seen. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
