import { findNearest } from '../../schema/nearest.ts';
import { isEntryName } from '../reading/content-file.ts';
import { listTexts } from '../reading/front-matter-values.ts';
import { findCitableIds, type CitableIds } from '../reading/page-sources.ts';
import { listReferences } from '../reading/reference-shapes.ts';
import { problemAt, type Rule } from './rule.ts';

/** Each `source` of the front matter is listed on the page or in `content/sources`. */
export const sourceIdsRule: Rule = {
  name: 'source-ids',
  scope: 'file',
  check: (file, corpus) => {
    if (!isEntryName(file.collection)) return [];
    const known = findCitableIds(file, corpus);
    return listReferences(file)
      .flatMap(({ shape, to }) => (to === 'sources' ? listTexts(file, shape) : []))
      .filter(({ value }) => !known.has(value))
      .map(({ value, offset }) => problemAt(file, offset, describeUnknownSource(value, known)));
  },
};

export function describeUnknownSource(id: string, known: CitableIds) {
  const nearest = findNearest(id, known);
  return {
    found: `La source « ${id} » n’existe pas`,
    expected: 'l’identifiant d’une source de cette page ou de content/sources',
    remedy:
      nearest === undefined
        ? `Ajoutez « ${id} » aux sources de la page, ou corrigez le nom`
        : `Vouliez-vous dire « ${nearest} » ?`,
  };
}
