import type { CitedWork, WorkKind } from './cited-work.ts';

const TYPES: Readonly<Record<WorkKind, string>> = {
  book: 'book',
  article: 'article',
  report: 'report',
  page: 'online',
};
/** A brace counts, even behind a backslash. */
const ESCAPES: Readonly<Record<string, string>> = {
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** BibTeX in UTF-8, with the names of fields of BibLaTeX. */
export function writeBibtex(works: readonly CitedWork[]): string {
  return works.map(writeEntry).join('\n');
}

function writeEntry({ key, kind, title, authors, publisher, date, url, consulted, language }: CitedWork): string {
  const fields = [
    // A second pair of braces keeps capitals, and a name in one piece.
    ['title', `{${escape(title)}}`],
    ['author', authors.map((author) => `{${escape(author)}}`).join(' and ')],
    [kind === 'article' ? 'journaltitle' : kind === 'page' ? 'organization' : 'publisher', escape(publisher)],
    ['date', date],
    ['url', url?.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', consulted],
    ['langid', language === 'fr' ? 'french' : undefined],
  ] as const;
  const lines = fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `  ${name} = {${value ?? ''}},\n`);
  return `@${TYPES[kind]}{${key},\n${lines.join('')}}\n`;
}

function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\~^]|[{}&%#_$]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}
