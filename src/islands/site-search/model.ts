import { readSearchQuery } from '../../atlas/search-query.ts';
import { attachElisions } from '../../atlas/words.ts';
import { formatCount } from '../../views/format.ts';
import { typeset } from '../../typography.ts';

/** A page found, ready to be shown. */
export interface Hit {
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  /** HTML from the engine: text and `<mark>` only. */
  readonly excerpt: string;
}

/** What Pagefind gives of a page. */
export interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Pages shown at once. */
export const HITS_SHOWN = 10;

/** Reads the vocabulary file: one string of sorted words, so that it compresses well. */
export function readVocabulary(json: unknown): readonly string[] {
  return typeof json === 'string' ? json.split(' ') : [];
}

/** The query of an address, empty when there is none. */
export function readAddress(search: string): string {
  return new URLSearchParams(search).get('q')?.trim() ?? '';
}

/** The end of the address for a query. */
export function writeAddress(query: string): string {
  return query === '' ? '' : `?${new URLSearchParams({ q: query }).toString()}`;
}

/** What to ask the engine, or why nothing can be found. */
export function planSearch(
  typed: string,
  vocabulary: readonly string[],
): { readonly text: string } | { readonly refusal: string } {
  const { text, unknownWords } = readSearchQuery(typed, vocabulary);
  if (unknownWords.length === 0) return { text };
  const words = unknownWords.map((word) => `« ${word} »`).join(', ');
  const verb = unknownWords.length === 1 ? 'ne figure' : 'ne figurent';
  return {
    refusal: typeset(
      `Aucun résultat pour « ${typed} » : ${words} ${verb} dans aucune page. Vérifiez l'orthographe ou parcourez les listes.`,
    ),
  };
}

/** « 12 résultats pour « verre » ». */
export function describeCount(count: number, typed: string): string {
  if (count === 0) return typeset(`Aucun résultat pour « ${typed} ». Vérifiez l'orthographe ou parcourez les listes.`);
  return typeset(`${formatCount(count, 'résultat')} pour « ${typed} »`);
}

/** `kinds` names a page by the first segment of its address, `root` is the path of the home page. */
export function toHit({ url, excerpt, meta }: FoundPage, kinds: Readonly<Record<string, string>>, root: string): Hit {
  const section = url.slice(root.length).split('/')[0] ?? '';
  return {
    href: url,
    title: attachElisions(meta['title'] ?? url),
    kind: kinds[section] ?? '',
    excerpt: typeset(attachElisions(excerpt)),
  };
}
