import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptTable } from './kept-table.ts';
import { readPage, type KnownPage } from './known-page.ts';
import { listFiles } from './output-folder.ts';
import { cutPageBody } from './page-text.ts';

/** A page of the built site that the index reads. */
export interface MarkedPage extends KnownPage {
  /** Of what is read of its HTML. */
  readonly digest: string;
}

const PAGE = /\/?index\.html$/;

/**
 * The pages that their layout marked, by path below the home page, without the final slash: the cases in the order given,
 * then the others. One whose HTML is that of the last time is not read again.
 *
 * @throws {Error} when a case has no page, or no page is marked
 */
export function readMarkedPages(
  folder: string,
  caseIds: readonly string[],
  kept: KeptTable<KnownPage>,
): ReadonlyMap<string, MarkedPage> {
  const files = listFiles(folder).filter((name) => name === 'index.html' || name.endsWith('/index.html'));
  const paths = files.map((name) => name.replace(PAGE, '')).sort();
  const pages = new Map<string, MarkedPage>();
  for (const path of new Set([...caseIds.map((id) => `cas/${id}`), ...paths])) {
    const body = cutPageBody(readFileSync(join(folder, path, 'index.html')));
    if (body === undefined) continue;
    const digest = hash('sha256', body);
    pages.set(path, { digest, ...kept.read(path, digest, () => readPage(body.toString())) });
  }
  const missing = caseIds.find((id) => !pages.has(`cas/${id}`));
  if (missing !== undefined) throw new Error(`The page of the case ${missing} is not marked for the search`);
  if (pages.size === 0) throw new Error('No page is marked with data-pagefind-body: the search would be empty');
  return pages;
}
