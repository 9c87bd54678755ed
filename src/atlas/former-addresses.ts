import type { PageCollection } from '../schema/collections.ts';
import type { AtlasFiles } from './files.ts';

/** An address that a page has left, and the page it leads to. */
export interface FormerAddress {
  readonly from: readonly [PageCollection, string];
  readonly to: readonly [PageCollection, string];
  readonly title: string;
}

/** The former addresses of all pages, those of cases that became a part of a form included. */
export function listFormerAddresses(
  files: Pick<AtlasFiles, PageCollection>,
  kinds: readonly PageCollection[],
): readonly FormerAddress[] {
  const moved = kinds.flatMap((section) =>
    files[section].flatMap(({ id, data }) =>
      data['anciens-ids'].map((former): FormerAddress => {
        const title = 'titre' in data ? data.titre : data.nom;
        return { from: [section, former], to: [section, id], title };
      }),
    ),
  );
  const left = files.formes.flatMap(({ id, data }) =>
    data['anciens-cas'].map((former): FormerAddress => ({
      from: ['cas', former],
      to: ['formes', id],
      title: data.nom,
    })),
  );
  return [...moved, ...left];
}
