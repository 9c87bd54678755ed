import type { FacetValue, NamedFacet } from './facet-values.ts';
import { listGroups, type SmallIndex } from './small-index.ts';

/** First segment of the pages of the values of a facet. */
const SECTIONS: Readonly<Partial<Record<NamedFacet, string>>> = {
  region: 'regions',
  secteur: 'secteurs',
  forme: 'formes',
  pratique: 'pratiques',
  objectif: 'objectifs',
};

/** Number of cases under a value, as the small index knows them. */
export function countCasesUnder({ facet, value }: Pick<FacetValue, 'facet' | 'value'>, index: SmallIndex): number {
  const path = `${SECTIONS[facet] ?? ''}/${value}`;
  const group = index.groups.findIndex((one) =>
    facet === 'departement' ? one.path === '' && one.words.split(', ', 1)[0] === value : one.path === path,
  );
  return index.cases.filter((entry) => listGroups(entry, index).includes(group)).length;
}
