/** SHA-256 of a text in UTF-8, hexadecimal. */
export type Digest = (text: string) => string;

/** A published file. */
export interface DataFile {
  readonly name: string;
  readonly text: string;
  readonly mediaType: string;
  /** Size in UTF-8. */
  readonly bytes: number;
  readonly digest: string;
}

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
} as const;

export function makeFile(name: `${string}.${keyof typeof MEDIA_TYPES}`, text: string, digest: Digest): DataFile {
  const extension = name.slice(name.lastIndexOf('.') + 1) as keyof typeof MEDIA_TYPES;
  return {
    name,
    text,
    mediaType: MEDIA_TYPES[extension],
    bytes: new TextEncoder().encode(text).length,
    digest: digest(text),
  };
}
