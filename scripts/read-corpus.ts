import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { FOLDER_COLLECTIONS, SINGLE_COLLECTIONS, TEMPLATE_NAMES } from '../src/schema/collections.ts';
import { createUnreadFile, LARGEST_FILE, type ContentFile } from '../src/checks/reading/content-file.ts';
import { createContentFile } from '../src/checks/reading/open-file.ts';

/**
 * Everything under the content folder, in alphabetical order, but the templates: each entry of the disk is a file that
 * was read, or says why it was not. What the site would read is always among them.
 */
export function readContentFiles(folder: string): readonly ContentFile[] {
  return readFolder(folder, '').toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Files to copy, and the file that stands for what is made of each. */
const TEMPLATES: ReadonlyMap<string, string> = new Map([
  ...Object.values(FOLDER_COLLECTIONS).flatMap(({ folder, extension }) =>
    TEMPLATE_NAMES.map((name) => [`${folder}/${name}.${extension}`, `${folder}/${name}.${extension}`] as const),
  ),
  ...Object.values(SINGLE_COLLECTIONS).map(({ template, file }) => [template, file] as const),
]);

/** A file to copy: it is no entry. */
export function isTemplate(path: string): boolean {
  return TEMPLATES.has(path);
}

/** The files to copy that a content folder offers. */
export function readTemplates(folder: string): readonly ContentFile[] {
  return [...TEMPLATES]
    .filter(([path]) => existsSync(join(folder, path)))
    .map(([path, place]) => createContentFile(place, readFileSync(join(folder, path), 'utf8')));
}

/** Left by systems in any folder; the site cannot take them for an entry. */
const SYSTEM_FILES: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

function readFolder(root: string, parent: string): readonly ContentFile[] {
  return readdirSync(join(root, parent), { withFileTypes: true }).flatMap((entry) => {
    const path = parent === '' ? entry.name : `${parent}/${entry.name}`;
    return readEntry(root, path, entry);
  });
}

function readEntry(root: string, path: string, entry: Dirent): readonly ContentFile[] {
  if (entry.isFile() && isTemplate(path)) return [];
  if (entry.isFile() && SYSTEM_FILES.has(entry.name)) return [];
  if (/^[._]/.test(entry.name)) return [createUnreadFile(path, 'hidden')];
  if (entry.isSymbolicLink()) return [createUnreadFile(path, 'link')];
  if (entry.isDirectory())
    return entry.name.includes('.') ? [createUnreadFile(path, 'folder')] : readFolder(root, path);
  if (!entry.isFile()) return [createUnreadFile(path, 'special')];
  return [readFile(root, path)];
}

function readFile(root: string, path: string): ContentFile {
  const file = join(root, path);
  try {
    if (statSync(file).size > LARGEST_FILE) return createUnreadFile(path, 'too-large');
    return createContentFile(path, readFileSync(file, 'utf8'));
  } catch {
    return createUnreadFile(path, 'unreadable');
  }
}
