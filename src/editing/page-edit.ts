import { cutFrontMatter, isPlainClosing } from '../checks/reading/front-matter-span.ts';
import { setSection } from './sections.ts';
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
