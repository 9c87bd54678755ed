import { findCitedIds } from '../../atlas/citations.ts';
import { listTexts, listTextsNamed } from '../reading/front-matter-values.ts';
import { problemAt, type Rule } from './rule.ts';

/** Each source of a page is cited on that page. */
export const uncitedSourcesRule: Rule = {
  name: 'uncited-sources',
  scope: 'file',
  check: (file) => {
    const cited = new Set([
      ...listTextsNamed(file, 'source').map(({ value }) => value),
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
