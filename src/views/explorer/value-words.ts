import type { Facet } from '../../atlas/query.ts';
import { formatCount } from '../format.ts';
import { FACET_TITLES } from './facet-titles.ts';

/** « région · 4 cas », « département · aucun cas », beside the name of a value. */
export function describeValue(facet: Facet, count: number): string {
  return `${FACET_TITLES[facet].one} · ${count === 0 ? 'aucun cas' : formatCount(count, 'cas', 'cas')}`;
}

/** « 2 filtres proposés », for who does not see the list. */
export function describeProposals(count: number): string {
  return count === 0 ? '' : formatCount(count, 'filtre proposé', 'filtres proposés');
}
