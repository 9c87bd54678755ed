import type { CaseStudy } from '../../atlas/case-study.ts';
import type { Source } from '../../atlas/source.ts';
import type { SourceNature } from '../../schema/labels.ts';
import { absoluteUrl, pathTo, SITE_NAME, SITE_TAGLINE } from '../../site.ts';

export type WorkKind = 'book' | 'article' | 'report' | 'page';

/** A work as reference managers take it. Dates are ISO, as precise as known. */
export interface CitedWork {
  /** Letters without accents, digits and hyphens; no two works of one file share it. */
  readonly key: string;
  readonly kind: WorkKind;
  readonly title: string;
  /** As it is signed: nobody knows which word is the family name. */
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  readonly consulted?: string | undefined;
  /** BCP 47; absent where nobody has said it. */
  readonly language?: string;
}

const KINDS: Readonly<Partial<Record<SourceNature, WorkKind>>> = {
  livre: 'book',
  presse: 'article',
  recherche: 'report',
};

export function citeSource({ key, title, publisher, author, date, url, nature, consulted }: Source): CitedWork {
  return {
    key,
    kind: KINDS[nature] ?? 'page',
    title,
    authors: author === undefined ? [] : [author],
    publisher,
    date,
    url: url === undefined ? undefined : new URL(url).href,
    consulted,
  };
}

/** The page of a case, as it was last read against its sources. */
export function citeCase({ id, title, authors, verified, published }: CaseStudy): CitedWork {
  return {
    key: `en-meute-${id}`,
    kind: 'page',
    title,
    authors,
    publisher: `${SITE_NAME}, ${SITE_TAGLINE}`,
    date: verified ?? published,
    url: absoluteUrl(pathTo('cas', id)),
    language: 'fr',
  };
}
