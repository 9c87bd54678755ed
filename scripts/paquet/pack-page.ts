import { selectAll, selectOne } from 'css-select';
import render from 'dom-serializer';
import { isText, type Element, type ParentNode } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { findFile, makeLocal, type PackedSite } from './local-address.ts';

const ADDRESSES = ['href', 'src', 'poster'] as const;
/** What would do nothing without a script or a server, or stand in the way of files. */
const LOST = [
  'script',
  'link[rel~="preload"]',
  'link[rel~="modulepreload"]',
  'link[rel~="manifest"]',
  'link[rel~="search"]',
  'link[rel~="canonical"]',
  'meta[http-equiv]',
  'search-dialog',
  'theme-switch',
  'offline-notice',
  'form',
  'a[href*="/contribuer/atelier/"]',
].join(', ');

/** A page as it is opened from a folder: relative addresses, no script, and what is written for readers without one. */
export function packPage(html: string, file: string, site: PackedSite): string {
  const document = parseDocument(html);
  for (const element of selectAll<ParentNode, Element>(LOST, document)) DomUtils.removeElement(element);
  for (const element of selectAll<ParentNode, Element>('noscript', document)) unwrap(element);
  inlineDrawings(document, site);
  for (const name of ADDRESSES) {
    for (const element of selectAll<ParentNode, Element>(`[${name}]`, document)) {
      element.attribs[name] = makeLocal(element.attribs[name] ?? '', file, site);
    }
  }
  for (const style of selectAll<ParentNode, Element>('style', document)) {
    for (const text of style.children) if (isText(text)) text.data = packSheet(text.data, file, site);
  }
  return render(document, { encodeEntities: 'utf8' });
}

/** A style sheet: its addresses, and what it keeps for readers without a script, who are all of them. */
export function packSheet(css: string, file: string, site: PackedSite): string {
  return css
    .replace(/\(\s*scripting:\s*enabled\s*\)/g, '(width < 0)')
    .replace(/\(\s*scripting:\s*none\s*\)/g, '(width >= 0)')
    .replace(/url\((["']?)([^"')]+)\1\)/g, (_all, quote: string, address: string) =>
      address.startsWith('data:')
        ? `url(${quote}${address}${quote})`
        : `url(${quote}${makeLocal(address, file, site)}${quote})`,
    );
}

function unwrap(element: Element): void {
  for (const child of [...element.children]) DomUtils.prepend(element, child);
  DomUtils.removeElement(element);
}

/** Drawings that a page takes from a file of drawings: browsers refuse to look into a file from another. */
function inlineDrawings(document: ParentNode, site: PackedSite): void {
  const uses = selectAll<ParentNode, Element>('use[href*=".svg#"]', document);
  const drawings = new Map<string, string>();
  for (const use of uses) {
    const [address = '', id = ''] = use.attribs['href']?.split('#') ?? [];
    const sheet = parseDocument(site.read(findFile(address, site)), { xmlMode: true });
    const drawing = selectOne<ParentNode, Element>(`[id="${id}"]`, sheet);
    if (!drawing) throw new Error(`No drawing ${id} in ${address}`);
    drawings.set(id, render(drawing, { xmlMode: true }));
    use.attribs['href'] = `#${id}`;
  }
  const body = selectOne<ParentNode, Element>('body', document);
  if (drawings.size === 0 || !body) return;
  const sheet = `<svg width="0" height="0" aria-hidden="true">${[...drawings.values()].join('')}</svg>`;
  for (const child of [...parseDocument(sheet, { xmlMode: true }).children]) DomUtils.appendChild(body, child);
}
