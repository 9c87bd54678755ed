/** The first element of a kind below a root. Throws when the page lacks it: a fault of ours, not of the reader. */
export function find<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`No ${selector} in the page`);
  return element;
}
