import { findCitedIds } from '../../atlas/citations.ts';
import { isEntryName } from '../reading/content-file.ts';
import { listTexts } from '../reading/front-matter-values.ts';
import { listReferences } from '../reading/reference-shapes.ts';
import { problemAt, type Rule } from './rule.ts';

/** Each source of a page is cited on that page. */
export const uncitedSourcesRule: Rule = {
  name: 'uncited-sources',
  scope: 'file',
  check: (file) => {
    if (!isEntryName(file.collection)) return [];
    const cited = new Set([
      ...listReferences(file).flatMap(({ shape, to }) =>
        to === 'sources' ? listTexts(file, shape).map(({ value }) => value) : [],
      ),
      ...findCitedIds(file.body?.text ?? ''),
    ]);
    return listTexts(file, 'sources.*.id')
      .filter(({ value }) => !cited.has(value))
      .map(({ value, offset }) =>
        problemAt(file, offset, {
          found: `La source « ${value} » n’est citée nulle part dans cette page`,
          expected: `un appel [@${value}] dans le texte, ou « source: ${value} » dans l’en-tête`,
          remedy: 'Citez-la là où elle sert, ou retirez-la de la liste',
        }),
      );
  },
};
