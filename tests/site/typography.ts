import type { DOMNode, HtmlElement } from 'html-validate';
import { decodeEntities, type Page, readAttribute } from './pages.ts';

/** Nothing a reader sees, or text that keeps the form it has elsewhere: code, addresses, titles as their source prints them. */
const SKIPPED = new Set([
  'head',
  'script',
  'style',
  'template',
  'code',
  'pre',
  'kbd',
  'samp',
  'var',
  'cite',
  'noscript',
  'textarea',
  'math',
]);

/** Elements that do not cut a line of text; every other one does. */
const INLINE = new Set(
  'a abbr b bdi bdo data dfn em i ins del mark q s small span strong sub sup time u wbr'.split(' '),
);

const ATTRIBUTES = ['alt', 'title', 'aria-label', 'placeholder'] as const;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/g;
const BREAK = '\n';

const RULES = [
  { fault: 'apostrophe droite', pattern: /[\p{L}\d]'[\p{L}\d«]/u },
  { fault: 'trois points au lieu de …', pattern: /\.{3}/ },
  { fault: 'espace simple avant ; : ! ?', pattern: / [;:!?](?=\s|[»)\]]|$)/ },
  { fault: 'espace simple dans « »', pattern: /« | »/ },
] as const;

/** One line per fault of French typography in what a reader sees or hears, attributes included. */
export function findTypographyFaults(page: Page): readonly string[] {
  const lines = [...listAttributeTexts(page.root), ...readText(page.root).split(BREAK)];
  return lines.flatMap((line) => {
    const text = line
      .replace(ADDRESS, '')
      .replace(/[ \t]+/g, ' ')
      .trim();
    return RULES.filter(({ pattern }) => pattern.test(text)).map(
      ({ fault }) => `${page.path} : ${fault} : ${text.slice(0, 120)}`,
    );
  });
}

function listAttributeTexts(root: HtmlElement): readonly string[] {
  return root
    .querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join(', '))
    .filter((element) => !isSkipped(element) && !hasSkippedParent(element))
    .flatMap((element) => ATTRIBUTES.flatMap((name) => readAttribute(element, name) ?? []));
}

function readText(node: DOMNode): string {
  if (node.nodeName === '#text') return decodeEntities(node.textContent).replace(/[\r\n]+/g, ' ');
  if (isElement(node) && isSkipped(node)) return ' ';
  const text = node.childNodes.map(readText).join('');
  return isElement(node) && INLINE.has(node.tagName) ? text : BREAK + text + BREAK;
}

function isSkipped(element: HtmlElement): boolean {
  const language = readAttribute(element, 'lang');
  return SKIPPED.has(element.tagName) || (language !== undefined && !language.startsWith('fr'));
}

function hasSkippedParent(element: HtmlElement): boolean {
  for (let parent = element.parent; parent !== null; parent = parent.parent) if (isSkipped(parent)) return true;
  return false;
}

function isElement(node: DOMNode): node is HtmlElement {
  return 'tagName' in node;
}
