import type { Atlas } from '../../atlas/atlas.ts';
import { listWhiteAreas } from '../../atlas/statistics.ts';
import { formatText } from '../format.ts';

/** What the map of the explorer knows before any data file is loaded. */
export interface MapSetting {
  readonly forms: readonly { readonly id: string; readonly name: string }[];
  /** INSEE codes of the départements without any case, hatched. */
  readonly whiteAreas: readonly string[];
}

export function toMapSetting(atlas: Atlas): MapSetting {
  return {
    forms: atlas.forms.map(({ id, name }) => ({ id, name: formatText(name) })),
    whiteAreas: listWhiteAreas(atlas),
  };
}
