import type { DataTable } from '../data-table.ts';
import { toObject } from './json.ts';

/** A table whose columns are `latitude` and `longitude`, as points (RFC 7946); rows without a point are left out. */
export function writeGeoJson({ fields, rows }: DataTable): string {
  const features = rows.map((row) => toObject(fields, row)).filter(({ latitude }) => latitude !== null);
  const lines = features.map(({ latitude, longitude, ...properties }) =>
    JSON.stringify({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties,
    }),
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}
