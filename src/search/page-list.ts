import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Which page each result of the engine is, known without loading the page's own text. */
export interface PageListFile {
  /** Engine ids of the pages of cases, in the order of the small index; `-` for a case that has no page in the index. */
  readonly cases: string;
  /** Lines « id path title » of the other pages, separated by tabs. */
  readonly pages: string;
}

/** A page as the engine keeps it. */
export interface Fragment {
  /** Id in the engine, without its language: `1a2b3c4`. */
  readonly id: string;
  /** Below the home page, without the final slash; empty for the home page. */
  readonly path: string;
  /** All the words that find it. */
  readonly text: string;
}

/** @param titles by path */
export function writePageList(
  fragments: readonly Pick<Fragment, 'id' | 'path'>[],
  caseIds: readonly string[],
  titles: ReadonlyMap<string, string>,
): PageListFile {
  const idByPath = new Map(fragments.map(({ id, path }) => [path, id]));
  const casePaths = new Set(caseIds.map((id) => `cas/${id}`));
  const others = fragments.filter(({ path }) => !casePaths.has(path));
  return {
    cases: caseIds.map((id) => idByPath.get(`cas/${id}`) ?? '-').join(' '),
    pages: others.map(({ id, path }) => [id, path, titles.get(path) ?? ''].join('\t')).join('\n'),
  };
}

/** The pages of an index written in a folder. */
export async function* readFragments(folder: string): AsyncGenerator<Fragment> {
  const names = await readdir(join(folder, 'fragment'));
  for (const name of names.sort()) {
    const { url, content } = parseFragment(await readFile(join(folder, 'fragment', name)));
    yield { id: name.replace(/^fr_|\.pf_fragment$/g, ''), path: url.replace(/^\/|\/$/g, ''), text: content };
  }
}

/** A fragment is compressed JSON after the signature of the engine. */
function parseFragment(bytes: Buffer): { readonly url: string; readonly content: string } {
  const text = gunzipSync(bytes).toString('utf8');
  const page: unknown = JSON.parse(text.slice(text.indexOf('{')));
  if (isPage(page)) return page;
  throw new Error('A fragment of the index has no address or no text');
}

function isPage(page: unknown): page is { readonly url: string; readonly content: string } {
  if (typeof page !== 'object' || page === null) return false;
  return 'url' in page && typeof page.url === 'string' && 'content' in page && typeof page.content === 'string';
}
