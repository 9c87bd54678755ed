import { setSection } from './sections.ts';
import { writePair } from './yaml-writing.ts';

interface NewPage {
  /** Values by key; a key whose value is undefined is not written. */
  readonly values: Readonly<Record<string, unknown>>;
  /** All the keys, in their order. */
  readonly keys: readonly string[];
  /** Texts of the body by title; an empty one is not written. */
  readonly sections: Readonly<Record<string, string>>;
  /** All the titles, in their order. */
  readonly titles: readonly string[];
}

/** The text of a page that is not there yet, its keys and its headings in the order of the model. */
export function writePage({ values, keys, sections, titles }: NewPage): string {
  const lines = keys.flatMap((key) => (values[key] === undefined ? [] : [writePair(key, values[key], 0)]));
  const body = titles.reduce((text, title) => setSection(text, title, sections[title] ?? '', titles), '');
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}
