import { HIDDEN_MARK, TABLE_MARKS } from '../atlas/excerpt.ts';
import { detachElisions, foldWord } from '../atlas/words.ts';

const LIGATURE = /[\p{L}]*[œŒæÆ][\p{L}]*/gu;
/** Ends of elements that the engine would read as one word with what follows: cells, a date and its event. */
const CELL_END = /<\/(?:dd|dt|td|th|summary|figcaption|time)>|<\/span>(?=\s*(?:<[^>]+>\s*)*[\p{L}\d])/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&#39;': "'",
  '&rsquo;': '’',
  '&nbsp;': ' ',
  '&amp;': '&',
  '&quot;': '"',
};

/** Whether the layout marked a page for the index. */
export function isIndexed(html: string): boolean {
  return html.includes('data-pagefind-body');
}

/**
 * The copy of a page that the full-text engine reads. Pagefind neither cuts « l’alliance » in two nor folds œ: elisions are
 * detached, and the plain spelling of each word with a ligature joins the hidden words in a line at the end of the body.
 */
export function prepareForIndex(html: string, hiddenWords = ''): string {
  const spellings = new Set([...readBodyText(html).matchAll(LIGATURE)].map(([word]) => foldWord(word)));
  const words = [...spellings, hiddenWords].join(' ').trim();
  const line = words === '' ? '' : `<p data-pagefind-weight="0.5">${HIDDEN_MARK} ${escapeText(words)}</p>`;
  const marked = html
    .replace(/<table[\s>]/g, (tag) => `<p>${TABLE_MARKS[0]}</p>${tag}`)
    .replace(/<\/table>/g, (tag) => `${tag}<p>${TABLE_MARKS[1]}</p>`)
    .replace(CELL_END, '$& ');
  return detachInText(marked.replace('</main>', () => `${line}</main>`));
}

/** The text of the indexed part of a page. */
export function readBodyText(html: string): string {
  const start = html.indexOf('data-pagefind-body');
  const end = html.indexOf('</main>');
  return dropIgnored(html.slice(html.indexOf('>', start) + 1, end))
    .replace(/<(script|style|svg|template)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? ' ');
}

/** The title of a page, without the name of the site. */
export function readTitle(html: string): string {
  const [, title = ''] = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html) ?? [];
  return title
    .replace(/<[^>]+>/g, '')
    .replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Leaves out the elements marked `data-pagefind-ignore`, with all they hold. */
function dropIgnored(html: string): string {
  const start = /<([a-z][\w-]*)[^>]*\sdata-pagefind-ignore[^>]*>/.exec(html);
  if (start === null) return html;
  const rest = html.slice(start.index);
  let depth = 0;
  for (const tag of rest.matchAll(new RegExp(`<(/?)${start[1]}(?=[\\s>])`, 'g'))) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return html.slice(0, start.index) + dropIgnored(rest.slice(rest.indexOf('>', tag.index) + 1));
  }
  return html.slice(0, start.index);
}

/** Detaches elisions between tags, never inside them. */
function detachInText(html: string): string {
  return html.replace(/>[^<]+</g, (text) => detachElisions(text.replace(/&#39;|&rsquo;/g, '’')));
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
