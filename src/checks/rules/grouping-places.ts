import { listTexts } from '../reading/front-matter-values.ts';
import { readCommune } from '../reading/geography.ts';
import { problemAt, type Rule } from './rule.ts';

/** The commune of a grouping lies in one of its départements: both say where it is listed and drawn. */
export const groupingPlacesRule: Rule = {
  name: 'grouping-places',
  scope: 'file',
  check: (file, { geography }) => {
    if (file.collection !== 'repertoire') return [];
    const named = Map.groupBy(listTexts(file, 'groupements.*.departements.*'), rankOf);
    return listTexts(file, 'groupements.*.commune').flatMap((scalar) => {
      const commune = geography.findCommune(readCommune(scalar.value).code);
      const codes = (named.get(rankOf(scalar)) ?? []).map(({ value }) => value);
      if (commune === undefined || codes.includes(commune.departement)) return [];
      return [problemAt(file, scalar.offset, describeElsewhere(commune, codes))];
    });
  },
};

/** Rank of the grouping that holds a value. */
function rankOf({ path }: ReturnType<typeof listTexts>[number]) {
  return path[1];
}

function describeElsewhere(
  { name, departement }: { readonly name: string; readonly departement: string },
  codes: readonly string[],
) {
  return {
    found: `${name} est dans le département ${departement}, que « departements » ne nomme pas`,
    expected: codes.length === 0 ? `departements: ['${departement}']` : `une commune de ${codes.join(', ')}`,
    remedy: `Ajoutez '${departement}' aux départements, ou corrigez la commune`,
  };
}
