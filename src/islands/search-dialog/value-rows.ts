import { EMPTY_QUERY, formatQuery, withFacet } from '../../atlas/query.ts';
import { typeset } from '../../language/typography.ts';
import { findFacetValues, listFacetValues } from '../../search/facet-values.ts';
import type { SmallIndex } from '../../search/small-index.ts';
import { countCasesUnder } from '../../search/value-count.ts';
import { describeValue } from '../../views/explorer/value-words.ts';
import { quote } from '../../views/format.ts';

/** A value of a facet that words of a query name, as a row of the dialog. */
export interface ValueRow {
  /** Below the home page: the explorer with the value ticked, and what remains of the query. */
  readonly address: string;
  readonly name: string;
  /** « région · 4 cas », and the words that stay. */
  readonly detail: string;
}

/** Rows at most: what is looked for is below. */
const SHOWN = 3;

/** The values that words of a query name and that have a case, or whose whole name is written; the best first. */
export function listValueRows(typed: string, names: SmallIndex): readonly ValueRow[] {
  return findFacetValues(typed, listFacetValues(names))
    .flatMap(({ value, rest, isWhole }): readonly ValueRow[] => {
      const count = countCasesUnder(value, names);
      if (count === 0 && !isWhole) return [];
      const query = withFacet({ ...EMPTY_QUERY, text: rest }, value.facet, [value.value]);
      const words = rest === '' ? '' : typeset(` · avec ${quote(rest)}`);
      return [
        {
          address: `explorer/${formatQuery(query)}`,
          name: value.label,
          detail: `${describeValue(value.facet, count)}${words}`,
        },
      ];
    })
    .slice(0, SHOWN);
}
