/**
 * Citations in the Pandoc manner: `[@id]`, several as `[@a; @b]`, ids only.
 */

const CALL = /\[@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*\]/g;
const CALL_OR_QUOTE = /\[@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*\]|<Citation\b[^<>]*?\bsource=["']([^"']+)["']/g;

/** A piece of text: plain words, or the source ids of one call. */
export type CitationPart = string | readonly string[];

/** Splits a text at its calls: `'a [@x; @y] b'` → `['a ', ['x', 'y'], ' b']`. A text without a call comes back alone. */
export function splitCitations(text: string): readonly CitationPart[] {
  const parts: CitationPart[] = [];
  let end = 0;
  for (const match of text.matchAll(CALL)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push(readCall(match[0]));
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** Source ids in the order in which a body calls them, repeats included, comments left out. */
export function findCitedIds(body: string): readonly string[] {
  return [...replaceRemarks(body, () => '').matchAll(CALL_OR_QUOTE)].flatMap((match) =>
    match[1] === undefined ? readCall(match[0]) : [match[1]],
  );
}

/** The body, what `replace` makes of it in place of each remark in braces; a remark that is not closed is text. */
export function replaceRemarks(body: string, replace: (remark: string) => string): string {
  const parts: string[] = [];
  let end = 0;
  for (let open = body.indexOf('{/*'); open >= 0; open = body.indexOf('{/*', end)) {
    const close = body.indexOf('*/}', open + 3);
    if (close < 0) break;
    parts.push(body.slice(end, open), replace(body.slice(open, close + 3)));
    end = close + 3;
  }
  return [...parts, body.slice(end)].join('');
}

/**
 * The number of each source on its page: the rank of its first use, those `before` the body first, those `after` it last.
 * Nothing depends on rendering, so a page, its exports and its tests agree.
 */
export function numberSources(
  before: readonly string[],
  body: string,
  after: readonly string[] = [],
): ReadonlyMap<string, number> {
  const ids = new Set([...before, ...findCitedIds(body), ...after]);
  return new Map([...ids].map((id, index) => [id, index + 1]));
}

function readCall(call: string): readonly string[] {
  return call
    .slice(1, -1)
    .split(';')
    .map((part) => part.trim().slice(1));
}
