import { FILE_COLLECTIONS, FOLDER_COLLECTIONS, SINGLE_COLLECTIONS } from '../../schema/collections.ts';
import type { Body, ReadBody } from './body.ts';
import { readFrontMatter, readYamlFile, type FrontMatter } from './front-matter.ts';
import { indexLines, type LineIndex } from './line-index.ts';

export type FolderName = keyof typeof FOLDER_COLLECTIONS;
export type ListName = keyof typeof FILE_COLLECTIONS;
export type SingleName = keyof typeof SINGLE_COLLECTIONS;
export type CollectionName = FolderName | ListName | SingleName;

/** What keeps an entry of the disk from being read at all. */
export type EntryFault =
  'hidden' | 'link' | 'folder' | 'special' | 'too-large' | 'unreadable' | 'utf-16' | 'lone-returns';

/** Largest file that is read, in characters and in bytes: twenty times the longest page. */
export const LARGEST_FILE = 500_000;

/** Every collection, in the order of the schema. */
export const COLLECTION_NAMES: readonly CollectionName[] = [
  ...listNames(FOLDER_COLLECTIONS),
  ...listNames(FILE_COLLECTIONS),
  ...listNames(SINGLE_COLLECTIONS),
];

/** One file of `content/`, read when first asked for. */
export interface ContentFile {
  /** Path inside the content folder, with `/`: `cas/glass-vallee.mdx`. */
  readonly path: string;
  /** File name without its extension. */
  readonly id: string;
  /** Undefined for a file that has no place in the content folder. */
  readonly collection: CollectionName | undefined;
  /** An entry that could not be read has no collection and no text. */
  readonly fault: EntryFault | undefined;
  readonly text: string;
  readonly lines: LineIndex;
  readonly frontMatter: FrontMatter;
  /** Only for pages (`.mdx`). */
  readonly body: Body | undefined;
  /** Gives back the memory of what was read; it is read again when asked for. */
  readonly forget: () => void;
}

/** A file of that text; the text of a page is read by `readBody`, whose package a browser may not have. */
export function createReadFile(path: string, text: string, readBody: ReadBody): ContentFile {
  const fault = findFault(text);
  return fault === undefined ? createFile({ path, text, readBody }) : createUnreadFile(path, fault);
}

/** What a text shows of a file that is no text of ours: two bytes a letter, or lines that end as on the first Macs. */
function findFault(text: string): EntryFault | undefined {
  if (text.length > LARGEST_FILE) return 'too-large';
  if (/^\ufffd\ufffd.?\0|^\ufffd\ufffd\0|^.\0.\0|^\0.\0./s.test(text)) return 'utf-16';
  return /\r[^\n]/.test(text) && !text.includes('\n') ? 'lone-returns' : undefined;
}

export function createUnreadFile(path: string, fault: EntryFault): ContentFile {
  return createFile({ path, text: '', fault });
}

interface FileParts {
  readonly path: string;
  readonly text: string;
  readonly fault?: EntryFault;
  readonly readBody?: ReadBody;
}

function createFile({ path, text, fault, readBody }: FileParts): ContentFile {
  const isPage = fault === undefined && path.endsWith('.mdx');
  let lines: LineIndex | undefined;
  let frontMatter: FrontMatter | undefined;
  let body: Body | undefined;
  return {
    path,
    id: path.replace(/^.*\//, '').replace(/\.[^.]*$/, ''),
    collection: fault === undefined ? findCollection(path) : undefined,
    fault,
    text,
    get lines() {
      return (lines ??= indexLines(text));
    },
    get frontMatter() {
      return (frontMatter ??= isPage ? readFrontMatter(text) : readYamlFile(text));
    },
    get body() {
      return isPage ? (body ??= readBody?.(text, this.frontMatter.end)) : undefined;
    },
    forget: () => {
      lines = undefined;
      frontMatter = undefined;
      body = undefined;
    },
  };
}

export function isFolderName(collection: CollectionName | undefined): collection is FolderName {
  return collection !== undefined && collection in FOLDER_COLLECTIONS;
}

export function isListName(collection: CollectionName | undefined): collection is ListName {
  return collection !== undefined && collection in FILE_COLLECTIONS;
}

/** A file that is one entry, whose sources are its own. */
export function isEntryName(collection: CollectionName | undefined): collection is FolderName | SingleName {
  return collection !== undefined && !isListName(collection);
}

function findCollection(path: string): CollectionName | undefined {
  return COLLECTIONS.find(({ holds }) => holds(path))?.name;
}

/** Which files belong to each collection. */
const COLLECTIONS: readonly { readonly name: CollectionName; readonly holds: (path: string) => boolean }[] = [
  ...listNames(FOLDER_COLLECTIONS).map((name) => {
    const { folder, extension } = FOLDER_COLLECTIONS[name];
    const pattern = new RegExp(`^${folder}/[^/]+\\.${extension}$`, 's');
    return { name, holds: (path: string) => pattern.test(path) };
  }),
  ...listNames(FILE_COLLECTIONS).map((name) => ({
    name,
    holds: (path: string) => path === FILE_COLLECTIONS[name].file,
  })),
  ...listNames(SINGLE_COLLECTIONS).map((name) => ({
    name,
    holds: (path: string) => path === SINGLE_COLLECTIONS[name].file,
  })),
];

/** `Object.keys` forgets the names; the tables of collections are closed objects. */
function listNames<Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(table) as Name[];
}
