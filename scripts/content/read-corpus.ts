import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { createContentFile, type ContentFile } from './content-file.ts';

/**
 * Reads every file under the content folder, in alphabetical order. Names that begin with `_` (templates) or `.` are
 * left out, as the site leaves them out.
 */
export function readContentFiles(folder: string): readonly ContentFile[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/').replace(/^\/+/, ''))
    .filter((path) => !/(^|\/)[_.]/.test(path))
    .toSorted()
    .map((path) => createContentFile(path, readFileSync(join(folder, path), 'utf8')));
}
