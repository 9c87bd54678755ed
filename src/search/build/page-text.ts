import { Parser, type Handler } from 'htmlparser2';
import type { Narrative } from '../excerpt.ts';

/** What a page says, without what it repeats of others. */
export interface PageText extends Narrative {
  /** Its tables and lists of facts, a line for each row: words to look for, which make no sentence to show. */
  readonly facts: string;
  /** Its first heading. */
  readonly title: string;
  /** Titles of its sections. */
  readonly headings: string;
}

/** Written by the layout around what the index is to read. */
const BODY = /^<main\b[^>]*\sdata-pagefind-body[\s>=]/;
/**
 * Written around what every case says alike (a search for « forme » is not one for all of them), what a page repeats of
 * others, and the numbers of sources. Forms, objectives and communes of a case are among its hidden words.
 */
const LEFT_OUT = 'data-pagefind-ignore';
/** Left out wherever they are: what is not text, and the names of facts, which many pages share. */
const LEFT_OUT_ELEMENTS: ReadonlySet<string> = new Set('script style svg template caption dt summary thead'.split(' '));
/** Half of what pages write: parsed as the rest, it would take half of the time. None holds another. */
const DRAWING = /<svg\b[\s\S]*?<\/svg>/g;
/** Elements read apart. Rows of facts: their cells read badly in a line of text. */
const PLACES: ReadonlyMap<string, 'title' | 'heading' | 'row' | 'cell'> = new Map([
  ['h1', 'title'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['tr', 'row'],
  ['dl', 'row'],
  ['th', 'cell'],
  ['td', 'cell'],
  ['dd', 'cell'],
]);
const CELL_GAP = ' · ';
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi cite code data dfn em i kbd mark q s small span strong sub sup time u var wbr'.split(' '),
);
/** Inline elements set apart by the layout alone, as a year and its event. */
const SET_APART: ReadonlySet<string> = new Set(['small', 'span', 'time']);

/** The part of a built page that the index reads, as it is written; `undefined` for a page that its layout keeps out. */
export function cutPageBody(html: Buffer): Buffer | undefined {
  const start = html.indexOf('<main');
  const end = html.indexOf('</main>', start);
  if (start === -1 || end === -1) return undefined;
  const opening = html.toString('utf8', start, html.indexOf('>', start) + 1);
  return BODY.test(opening) ? html.subarray(start, end) : undefined;
}

export function readPageText(body: string): PageText {
  const reader = new PageReader();
  const parser = new Parser(reader);
  parser.end(body.replace(DRAWING, ''));
  return reader.page;
}

/** Reads a page as it is parsed, without keeping its elements: the text being read is that of the innermost place. */
class PageReader implements Partial<Handler> {
  readonly #texts: string[] = [''];
  readonly #headings: string[] = [];
  readonly #facts: string[] = [];
  #cells: string[] = [];
  #title: string | undefined;
  /** Elements open below one left out, it included. */
  #leftOut = 0;
  /** Whether what was just read is an element set apart. */
  #isApart = false;

  get page(): PageText {
    return {
      title: this.#title ?? '',
      headings: this.#headings.join(' '),
      text: joinLines(this.#texts[0] ?? ''),
      facts: joinLines(this.#facts.join('\n')),
    };
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#leftOut > 0 || LEFT_OUT in attributes || LEFT_OUT_ELEMENTS.has(name)) {
      this.#leftOut += 1;
      return;
    }
    if (this.#isApart) this.#write(' ');
    this.#isApart = false;
    if (!INLINE.has(name)) this.#write('\n');
    if (PLACES.has(name)) this.#texts.push('');
  }

  ontext(text: string): void {
    if (this.#leftOut > 0) return;
    this.#isApart = false;
    this.#write(text.replace(/[ \t\r\n]+/g, ' '));
  }

  onclosetag(name: string): void {
    if (this.#leftOut > 0) {
      this.#leftOut -= 1;
      return;
    }
    const place = PLACES.get(name);
    if (place !== undefined) this.#keep(place, this.#texts.pop() ?? '');
    if (!INLINE.has(name)) this.#write('\n');
    this.#isApart = SET_APART.has(name);
  }

  #keep(place: 'title' | 'heading' | 'row' | 'cell', text: string): void {
    const line = joinLines(text).replaceAll('\n', ' ');
    if (place === 'title') this.#title ??= line;
    if (place === 'heading') {
      this.#headings.push(line);
      this.#write(text);
    }
    if (place === 'cell' && line !== '') this.#cells.push(line);
    if (place === 'row') {
      this.#facts.push(this.#cells.join(CELL_GAP));
      this.#cells = [];
    }
  }

  #write(text: string): void {
    this.#texts.push((this.#texts.pop() ?? '') + text);
  }
}

/** Lines without blanks around them, none empty; spaces that do not break stay. */
function joinLines(text: string): string {
  const lines = text.split('\n').map((line) =>
    line
      .replace(/ +/g, ' ')
      .replace(/ (?=[,.)])/g, '')
      .trim(),
  );
  return lines.filter((line) => line !== '').join('\n');
}
