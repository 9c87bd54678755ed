/** Where the front matter of a page stands, as Astro cuts it: offsets in the file. */
export interface FrontMatterSpan {
  /** Of the first character after the opening dashes; 0 when they are missing. */
  readonly start: number;
  /** Of the closing line; undefined when there is none. */
  readonly stop: number | undefined;
  /** The closing line, without its line break. */
  readonly closing: string;
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r?\n|$)/;
/** A line, for Astro, begins after a line feed only; three plus signs close a front matter as three dashes do. */
const CLOSING = /(?<![^\n])(?:---|\+\+\+)[^\n]*/;

export function cutFrontMatter(page: string): FrontMatterSpan {
  const start = OPENING.exec(page)?.[0].length ?? 0;
  const closing = CLOSING.exec(page.slice(start));
  return { start, stop: closing === null ? undefined : start + closing.index, closing: closing?.[0] ?? '' };
}

/** A closing line as everyone writes it. */
export function isPlainClosing(line: string): boolean {
  return /^---[ \t]*\r?$/.test(line);
}
