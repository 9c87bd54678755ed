import type { Atlas } from '../../atlas/atlas.ts';
import type { Programme } from '../../atlas/entities.ts';
import { TERRITORY_LEVELS } from '../../schema/labels.ts';
import { pathTo } from '../../site.ts';
import { formatText } from '../format.ts';
import { formatPeriod } from '../lists/overviews.ts';

/** Who runs a programme, when and where. */
export function describeProgrammeFacts(programme: Programme, atlas: Atlas) {
  const regions = programme.regions.map((code) => atlas.gazetteer.regions.get(code));
  return {
    runBy: formatText(programme.runBy),
    period: formatPeriod(programme.start, programme.end) ?? 'non documentée',
    level: TERRITORY_LEVELS[programme.level],
    regions: regions
      .filter((region) => region !== undefined)
      .map(({ name, slug }) => ({ href: pathTo('regions', slug), name: formatText(name) })),
    site: programme.site && { href: programme.site, name: new URL(programme.site).hostname },
  };
}

export type ProgrammeFacts = ReturnType<typeof describeProgrammeFacts>;
