import type { Markup } from '../../views/compare/markup.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The element that a markup stands for; what is below an `svg` is drawn. */
export function makeElement(node: Markup, isDrawn = node.tag === 'svg'): Element {
  const element = isDrawn ? document.createElementNS(SVG, node.tag) : document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  for (const child of node.children) {
    element.append(typeof child === 'string' ? child : makeElement(child, isDrawn || child.tag === 'svg'));
  }
  return element;
}
