import type { Atlas } from '../../atlas/atlas.ts';
import { formatText } from '../format.ts';
import type { MapGrouping } from '../maps/directory-map-layout.ts';
import { addressGrouping } from './grouping-lines.ts';

/** The groupings that a map can place: those whose commune is known, and its point with it. */
export function toMapGroupings(atlas: Atlas): readonly MapGrouping[] {
  return atlas.groupings.flatMap((grouping): readonly MapGrouping[] => {
    const { commune, name } = grouping;
    if (commune?.point === undefined) return [];
    return [{ title: formatText(name), href: addressGrouping(grouping, atlas), point: commune.point }];
  });
}
