import { setSection } from './sections.ts';

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /(?<=\n)---[ \t]*(?:\r?\n|$)/;

/** The two parts of a page: what stands between its dashes, and its body. `undefined` for a text that has not both dashes. */
export function splitPage(page: string): { readonly yaml: string; readonly body: string } | undefined {
  const start = OPENING.exec(page)?.[0].length;
  const closing = start === undefined ? null : CLOSING.exec(page.slice(start - 1));
  if (start === undefined || closing === null) return undefined;
  const end = start - 1 + closing.index;
  return { yaml: page.slice(start, end), body: page.slice(end + closing[0].length) };
}

/** Edits what stands between the dashes of a page, or nothing where they are missing. */
export function editYaml(page: string, edit: (yaml: string) => string): string {
  const parts = splitPage(page);
  if (parts === undefined) return page;
  const start = OPENING.exec(page)?.[0].length ?? 0;
  return page.slice(0, start) + edit(parts.yaml) + page.slice(start + parts.yaml.length);
}

/** Writes a section of the body of a page. */
export function editSection(page: string, title: string, text: string, order: readonly string[]): string {
  const parts = splitPage(page);
  if (parts === undefined) return page;
  return page.slice(0, page.length - parts.body.length) + setSection(parts.body, title, text, order);
}
