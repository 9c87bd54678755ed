import type { APIRoute } from 'astro';
import { writePictureFile } from '../../../components/essays/picture-file.ts';
import { loadAtlas } from '../../../content.ts';
import { keyPage } from '../../../page-key.ts';
import { pathTo } from '../../../site.ts';
import { describePicture } from '../../../views/essays/essay-picture.ts';
import { writePictureCsv } from '../../../views/essays/picture-table.ts';
import { formatText } from '../../../views/format.ts';
import { buildTextPage } from '../../../views/text/text-page.ts';

const TYPES = { svg: 'image/svg+xml', csv: 'text/csv; charset=utf-8' } as const;

export async function getStaticPaths() {
  const atlas = await loadAtlas();
  return atlas.essays.flatMap((essay) => {
    const picture = describePicture(essay, atlas, buildTextPage(essay, atlas).context.numbers);
    if (picture === undefined) return [];
    const files = {
      svg: writePictureFile(picture, formatText(`En meute, « ${essay.title} ». Licence Ouverte 2.0`)),
      csv: writePictureCsv(picture, pathTo('dossiers', essay.id)),
    };
    return (['svg', 'csv'] as const).map((format) => {
      const props = { text: files[format], type: TYPES[format] };
      return { params: { id: essay.id, format }, props, cacheKey: keyPage(props) };
    });
  });
}

/** The large picture of an essay, as a drawing to keep and as a table. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props['text']), { headers: { 'Content-Type': String(props['type']) } });
