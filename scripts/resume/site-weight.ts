import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Bytes of a built site by kind of file, and how many files. */
export type SiteWeight = ReadonlyMap<string, { readonly files: number; readonly bytes: number }>;

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'Pages',
  '.js': 'Scripts',
  '.css': 'Styles',
  '.svg': 'Dessins',
  '.json': 'Données',
  '.csv': 'Données',
};

export function weighSite(folder: string): SiteWeight {
  const weights = new Map<string, { files: number; bytes: number }>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const kind = KINDS[extname(entry.name)] ?? 'Le reste';
    const { files, bytes } = weights.get(kind) ?? { files: 0, bytes: 0 };
    weights.set(kind, { files: files + 1, bytes: bytes + statSync(join(entry.parentPath, entry.name)).size });
  }
  return weights;
}

/** In French, a table of what a proposal changes; a site that weighs the same is told in a sentence. */
export function compareWeights(before: SiteWeight, after: SiteWeight): string {
  const rows = [...new Set([...before.keys(), ...after.keys()])].map((kind) => {
    const old = before.get(kind) ?? { files: 0, bytes: 0 };
    const now = after.get(kind) ?? { files: 0, bytes: 0 };
    return { kind, old, now };
  });
  const changed = rows.filter(({ old, now }) => old.files !== now.files || old.bytes !== now.bytes);
  if (changed.length === 0) return '### Poids du site\n\nLe site pèse autant qu’avant.';
  return [
    '### Poids du site\n',
    '| | fichiers | avant | après | écart |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...changed.map(
      ({ kind, old, now }) =>
        `| ${kind} | ${now.files} (${signed(now.files - old.files)}) | ${kilobytes(old.bytes)} | ${kilobytes(now.bytes)} | ${signed(now.bytes - old.bytes)} octets |`,
    ),
  ].join('\n');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace('.', ',')} ko`;
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '−');
}
