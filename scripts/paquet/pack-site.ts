import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oncePer } from '../../src/language/memoize.ts';
import { writeIndexPage, readTitle } from './index-page.ts';
import { INDEX_FILE, isPacked, type PackedSite } from './local-address.ts';
import { packPage, packSheet } from './pack-page.ts';

/** Its frame, head and foot, becomes that of the index. */
const FRAME = 'plan-du-site/index.html';

/** The files of a built site as a folder that opens without a server nor a script, by their paths in it. */
export function packSite(
  directory: string,
  { base, origin }: Pick<PackedSite, 'base' | 'origin'>,
): ReadonlyMap<string, Uint8Array> {
  const files = listFiles(directory).filter(isPacked);
  const read = oncePer((file: string) => readFileSync(join(directory, file), 'utf8'));
  const site: PackedSite = { base, origin, files: new Set([...files, INDEX_FILE]), read };
  const packed = new Map(files.map((file) => [file, packFile(readFileSync(join(directory, file)), file, site)]));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const title = readTitle(decode(packed.get(file)));
      return title === undefined ? [] : [{ file, title }];
    });
  const frame = packPage(read(FRAME), INDEX_FILE, site);
  return packed.set(INDEX_FILE, Buffer.from(writeIndexPage(frame, pages)));
}

function packFile(content: Buffer, file: string, site: PackedSite): Uint8Array {
  if (file.endsWith('.html')) return Buffer.from(packPage(content.toString('utf8'), file, site));
  if (file.endsWith('.css')) return Buffer.from(packSheet(content.toString('utf8'), file, site));
  return content;
}

function listFiles(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.slice(directory.length).includes('/.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

function decode(bytes: Uint8Array = new Uint8Array()): string {
  return new TextDecoder().decode(bytes);
}
