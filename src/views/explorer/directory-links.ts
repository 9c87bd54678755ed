import type { Atlas } from '../../atlas/atlas.ts';
import { pathTo } from '../../site.ts';
import { listBySlug } from '../directory/grouping-lines.ts';
import { formatCount, formatText } from '../format.ts';
import { situateIn } from './region-words.ts';

/** A way to the directory, for those whom no case serves. */
export interface DirectoryLink {
  /** Slug; absent for the whole directory. */
  readonly region?: string | undefined;
  readonly href: string;
  readonly label: string;
}

/** The whole directory, then its page of each région that has one entry at least. Always one: `/repertoire/` exists. */
export function listDirectoryLinks(atlas: Atlas): readonly DirectoryLink[] {
  const listed = listBySlug(atlas);
  const regions = [...atlas.gazetteer.regions.values()].flatMap(({ slug, name }) => {
    const count = listed.get(slug)?.length ?? 0;
    const place = situateIn(slug, formatText(name));
    return count === 0 ? [] : [{ region: slug, href: pathTo('repertoire', slug), label: describeLink(count, place) }];
  });
  const total = { href: pathTo('repertoire'), label: describeLink(atlas.groupings.length, 'en France') };
  return [total, ...regions];
}

/** « 54 groupements repérés en Bretagne ». */
function describeLink(count: number, place: string): string {
  return `${formatCount(count, 'groupement repéré', 'groupements repérés')} ${place}`;
}
