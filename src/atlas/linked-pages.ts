import type { Atlas } from './atlas.ts';
import { listCitedSources, type CitingPage } from './bibliography.ts';

/** An external address and a page that leads to it. */
export interface PageLink {
  readonly page: CitingPage;
  /** What the address is for the page: the title of a source; absent for its own site, and for a link of its text. */
  readonly source?: string | undefined;
}

/** The pages that lead to each of some external addresses, anchors left aside. An address that no page has is left out. */
export function findPageLinks(addresses: readonly string[], atlas: Atlas): ReadonlyMap<string, readonly PageLink[]> {
  const asked = new Set(addresses);
  const found = new Map<string, PageLink[]>();
  const note = (address: string | undefined, link: PageLink) => {
    const key = address?.split('#', 1)[0];
    if (key !== undefined && asked.has(key)) found.set(key, [...(found.get(key) ?? []), link]);
  };
  for (const { source, pages } of listCitedSources(atlas)) {
    for (const address of [source.url, source.archive]) {
      for (const page of pages) note(address, { page, source: source.title });
    }
  }
  for (const { page, site, body } of listPages(atlas)) {
    note(site, { page });
    for (const address of addresses) if (body.includes(`](${address}`)) note(address, { page });
  }
  return found;
}

function listPages(
  atlas: Atlas,
): readonly { readonly page: CitingPage; readonly site?: string | undefined; readonly body: string }[] {
  return [
    ...atlas.cases.map(({ id, title, site, body }) => ({ page: { kind: 'cas' as const, id, title }, site, body })),
    ...atlas.practices.map(({ id, name, body }) => ({ page: { kind: 'pratiques' as const, id, title: name }, body })),
    ...atlas.forms.map(({ id, name, body }) => ({ page: { kind: 'formes' as const, id, title: name }, body })),
    ...atlas.essays.map(({ id, title, body }) => ({ page: { kind: 'dossiers' as const, id, title }, body })),
    ...atlas.programmes.map(({ id, name, site, body }) => ({
      page: { kind: 'dispositifs' as const, id, title: name },
      site,
      body,
    })),
    ...atlas.actors.map(({ id, name, site }) => ({
      page: { kind: 'acteurs' as const, id, title: name },
      site,
      body: '',
    })),
  ];
}
