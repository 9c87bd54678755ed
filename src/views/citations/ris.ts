import type { CitedWork, WorkKind } from './cited-work.ts';

const TYPES: Readonly<Record<WorkKind, string>> = { book: 'BOOK', article: 'NEWS', report: 'RPRT', page: 'ELEC' };

/** RIS, one record a work; lines end as the format wants. */
export function writeRis(works: readonly CitedWork[]): string {
  return works.map(writeRecord).join('\r\n');
}

function writeRecord({ key, kind, title, authors, publisher, date, url, consulted, language }: CitedWork): string {
  const lines = [
    ['TY', TYPES[kind]],
    ['ID', key],
    ['TI', title],
    ...authors.map((author) => ['AU', author] as const),
    [kind === 'article' ? 'T2' : 'PB', publisher],
    ['PY', date?.slice(0, 4)],
    ['DA', date && writeDate(date)],
    ['UR', url],
    ['Y2', consulted && writeDate(consulted)],
    ['LA', language],
  ] as const;
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`] : []));
  return `${written.join('')}ER  - \r\n`;
}

/** « 2017/09/19/ », « 2017// »: what is not known is left empty. */
function writeDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${year}/${month}/${day}/`;
}
