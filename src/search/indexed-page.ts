import { detachElisions, foldWord, listWords } from '../atlas/words.ts';

const LIGATURE = /[\p{L}]*[œŒæÆ][\p{L}]*/gu;
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
 * detached, and each word with a ligature gets its plain spelling in a hidden line at the end of the body.
 */
export function prepareForIndex(html: string): string {
  const spellings = new Set([...readBodyText(html).matchAll(LIGATURE)].map(([word]) => foldWord(word)));
  const hidden = spellings.size === 0 ? '' : `<p data-pagefind-weight="0.5">${[...spellings].join(' ')}</p>`;
  return detachInText(html).replace('</main>', `${hidden}</main>`);
}

/** The folded words of the indexed part of a page. */
export function listPageWords(html: string): readonly string[] {
  return listWords(readBodyText(html));
}

function readBodyText(html: string): string {
  const start = html.indexOf('data-pagefind-body');
  const end = html.indexOf('</main>');
  return html
    .slice(html.indexOf('>', start) + 1, end)
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? ' ');
}

/** Detaches elisions between tags, never inside them. */
function detachInText(html: string): string {
  return html.replace(/>[^<]+</g, (text) => detachElisions(text.replace(/&#39;|&rsquo;/g, '’')));
}
