import type { CitedWork, WorkKind } from './cited-work.ts';

const TYPES: Readonly<Record<WorkKind, string>> = {
  book: 'book',
  article: 'article-newspaper',
  report: 'report',
  page: 'webpage',
};

/** CSL-JSON 1.0, read by Zotero and by citeproc. */
export function writeCslJson(works: readonly CitedWork[]): string {
  return `${JSON.stringify(works.map(describe), undefined, 2)}\n`;
}

function describe({ key, kind, title, authors, publisher, date, url, consulted, language }: CitedWork): object {
  return {
    id: key,
    type: TYPES[kind],
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    [kind === 'article' || kind === 'page' ? 'container-title' : 'publisher']: publisher,
    ...(date !== undefined && { issued: splitDate(date) }),
    ...(url !== undefined && { URL: url }),
    ...(consulted !== undefined && { accessed: splitDate(consulted) }),
    ...(language !== undefined && { language }),
  };
}

function splitDate(iso: string): object {
  return { 'date-parts': [iso.split('-').map(Number)] };
}
