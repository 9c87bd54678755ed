import type { Atlas } from '../../atlas/atlas.ts';
import { listWhiteAreas } from '../../atlas/statistics.ts';
import { countListed, type ListedCount } from './listed-places.ts';

/** What the map of the explorer knows before any data file is loaded. */
export interface MapSetting {
  /** INSEE codes of the départements without any case, hatched. */
  readonly whiteAreas: readonly string[];
  readonly listed: ListedCount;
}

export function toMapSetting(atlas: Atlas): MapSetting {
  return { whiteAreas: listWhiteAreas(atlas), listed: countListed(atlas) };
}
