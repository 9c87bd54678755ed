import type { MdastNode } from 'satteri';
import { splitCitations } from '../../atlas/citations.ts';
import type { ContentFile } from '../../checks/reading/content-file.ts';
import { formatText } from '../../views/format.ts';

interface Numbers {
  readonly numbers: ReadonlyMap<string, number>;
  /** Written figures by id. */
  readonly quotes: ReadonlyMap<string, string>;
}

/** Elements of a text, and what each becomes; what is not here is printed as its words. */
const ELEMENTS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  heading: 'h3',
  listItem: 'li',
  strong: 'strong',
  emphasis: 'em',
  inlineCode: 'code',
  blockquote: 'blockquote',
};

/** The text of a file with its calls numbered, as far as a lexical reading goes. */
export function drawStory(file: ContentFile, around: Numbers): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const tree = file.body?.tree;
  if (tree !== undefined) drawChildren(fragment, tree, around);
  return fragment;
}

function drawChildren(parent: Node, node: MdastNode, around: Numbers): void {
  if ('children' in node) for (const child of node.children) draw(parent, child, around);
}

function draw(parent: Node, node: MdastNode, around: Numbers): void {
  if (node.type === 'text') return drawWords(parent, node.value, around);
  if (node.type === 'link') return drawLink(parent, node, around);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return drawComponent(parent, node, around);
  const name = node.type === 'list' ? (node.ordered === true ? 'ol' : 'ul') : ELEMENTS[node.type];
  const element = name === undefined ? parent : document.createElement(name);
  if (element !== parent) parent.appendChild(element);
  if (node.type === 'inlineCode') element.textContent = node.value;
  drawChildren(element, node, around);
}

/** Words, and the numbers of the sources that they call. */
function drawWords(parent: Node, text: string, { numbers }: Numbers): void {
  for (const part of splitCitations(text)) {
    if (typeof part === 'string') parent.appendChild(document.createTextNode(formatText(part)));
    else {
      const calls = document.createElement('span');
      calls.className = 'calls';
      calls.textContent = part.map((id) => numbers.get(id) ?? '?').join(' ');
      parent.appendChild(calls);
    }
  }
}

/** Only the web and the atlas: any other address is printed as words. */
function drawLink(parent: Node, node: Extract<MdastNode, { type: 'link' }>, around: Numbers): void {
  const isSafe = /^(?:https?:\/\/|\/(?!\/))/i.test(node.url);
  const link = document.createElement(isSafe ? 'a' : 'span');
  if (link instanceof HTMLAnchorElement) {
    link.href = node.url;
    link.rel = 'noopener';
  }
  parent.appendChild(link);
  drawChildren(link, node, around);
}

function drawComponent(
  parent: Node,
  node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  around: Numbers,
): void {
  const read = (name: string) => {
    const found = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
    return typeof found?.value === 'string' ? found.value : '';
  };
  if (node.name === 'Chiffre') {
    const figure = document.createElement('strong');
    figure.textContent = around.quotes.get(read('id')) ?? `chiffre « ${read('id')} » inconnu`;
    parent.appendChild(figure);
    return;
  }
  const box = document.createElement(node.name === 'Citation' ? 'blockquote' : 'div');
  if (node.name === 'Encart') {
    box.className = 'note';
    const title = document.createElement('strong');
    title.textContent = formatText(read('titre'));
    box.append(title);
  }
  parent.appendChild(box);
  drawChildren(box, node, around);
}
