import { cutFrontMatter, isPlainClosing } from '../checks/reading/front-matter-span.ts';
import type { KeyOrder } from './key-order.ts';
import { keepLineBreaks } from './line-breaks.ts';
import { readSections, setSection } from './sections.ts';
import { writeValues } from './write-values.ts';
import { nextLine } from './yaml-places.ts';

interface PageParts {
  /** Offsets of the first character after the opening dashes, and of the first of the closing ones. */
  readonly start: number;
  readonly end: number;
  /** Offset of the first character of the body. */
  readonly bodyStart: number;
}

/** Where the two parts of a page stand. `undefined` for a text that has not both dashes. */
export function findParts(page: string): PageParts | undefined {
  const { start, stop, closing } = cutFrontMatter(page);
  if (start === 0 || stop === undefined || !isPlainClosing(closing)) return undefined;
  return { start, end: stop, bodyStart: nextLine(page, stop) };
}

/** The two parts of a page: what stands between its dashes, and its body. `undefined` for a text that has not both dashes. */
export function splitPage(page: string): { readonly yaml: string; readonly body: string } | undefined {
  const parts = findParts(page);
  return parts && { yaml: page.slice(parts.start, parts.end), body: page.slice(parts.bodyStart) };
}

/** Edits what stands between the dashes of a page, or nothing where they are missing. */
export function editYaml(page: string, edit: (yaml: string) => string): string {
  const parts = findParts(page);
  if (parts === undefined) return page;
  return page.slice(0, parts.start) + edit(page.slice(parts.start, parts.end)) + page.slice(parts.end);
}

/** Writes a section of the body of a page. */
export function editSection(page: string, title: string, text: string, order: readonly string[]): string {
  const parts = findParts(page);
  if (parts === undefined) return page;
  return page.slice(0, parts.bodyStart) + setSection(page.slice(parts.bodyStart), title, text, order);
}

interface PageContent {
  /** Values of the front matter, all of them. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Texts of the body by title: an empty one takes its section away, one that is not given stays as it is. */
  readonly sections: Readonly<Record<string, string>>;
  /** All the titles, in their order. */
  readonly titles: readonly string[];
  readonly order: KeyOrder;
}

/** A page with other values and other sections: no line of the others changes, nor a comment. Throws as `writeValues`. */
export function rewritePage(page: string, { values, sections, titles, order }: PageContent): string {
  return keepLineBreaks(page, (text) => {
    const written = editYaml(text, (yaml) => writeValues(yaml, values, order));
    const old = new Map(readSections(splitPage(text)?.body ?? '').map((section) => [section.title, section.text]));
    return Object.entries(sections).reduce((current, [title, section]) => {
      const isSame = spread(old.get(title) ?? '') === spread(section);
      return isSame ? current : editSection(current, title, spread(section), titles);
    }, written);
  });
}

/** Lines as they end anywhere but on Windows. */
function spread(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
