import { absoluteUrl } from '../../site.ts';
import { writeCsv } from '../csv.ts';
import type { EssayPictureView } from './essay-picture.ts';

/** The rows of the large picture of an essay, for a spreadsheet; `page` is the address of the essay. */
export function writePictureCsv(picture: EssayPictureView, page: string): string {
  if (picture.kind === 'lives') {
    return writeCsv(
      ['ligne', 'debut', 'derniere_trace', 'devenir', 'adresse'],
      picture.rows.map(({ title, start, last, outcome, href }) => [title, start, last, outcome, absoluteUrl(href)]),
    );
  }
  return writeCsv(
    ['ligne', 'detail', 'minimum', 'maximum', 'prevu', 'en_clair', 'adresse'],
    picture.rows.map(({ name, detail, bar, value, announcement, unknown, href }) => [
      name,
      detail,
      bar.low || undefined,
      bar.high || undefined,
      bar.announced || undefined,
      [value, announcement, unknown].filter((part) => part !== undefined).join(', '),
      absoluteUrl(href ?? page),
    ]),
  );
}
