import { typeset } from '../../language/typography.ts';
import { formatCount, formatList, formatNumber } from '../../views/format.ts';
import type { TextAnswer } from './answer.ts';
import { CASES, type ResultGroup } from './results.ts';

/** « 6 résultats pour « verre » : 4 cas et 2 autres pages. », « Aucun résultat pour « licorne ». … », and what was corrected. */
export function describeAnswer(typed: string, answer: TextAnswer, groups: readonly ResultGroup[]): string {
  const others = groups.filter(({ title }) => title !== CASES).reduce((sum, { pages }) => sum + pages.length, 0);
  const cases = answer.matches.size;
  if (cases + others === 0) return typeset(`Aucun résultat pour « ${typed} ».${describeUnknown(answer)}`);
  const counts = [
    ...(cases > 0 ? [formatCount(cases, 'cas', 'cas')] : []),
    ...(others > 0
      ? [cases > 0 ? formatCount(others, 'autre page', 'autres pages') : formatCount(others, 'page')]
      : []),
  ];
  const total = formatCount(cases + others, 'résultat');
  const forgiven = answer.correction === undefined ? '' : ` « ${typed} » n'est dans aucune page.`;
  return typeset(`${total} pour « ${answer.correction ?? typed} » : ${formatList(counts)}.${forgiven}`);
}

/** « Mots proches : forge, forme. » */
export function describeProposals({ nearestWords }: TextAnswer): string {
  return nearestWords.length === 0 ? '' : typeset(` Mots proches : ${nearestWords.join(', ')}.`);
}

/** « Cas (14) ». */
export function writeHeading({ title, pages }: ResultGroup): string {
  return `${title} (${formatNumber(pages.length)})`;
}

function describeUnknown({ unknownWords, nearestWords }: TextAnswer): string {
  if (unknownWords.length === 0) return " Vérifiez l'orthographe ou parcourez la carte.";
  const words = formatList(unknownWords.map((word) => `« ${word} »`));
  const verb = unknownWords.length === 1 ? 'ne figure' : 'ne figurent';
  const remedy = nearestWords.length === 0 ? " Vérifiez l'orthographe ou parcourez la carte." : '';
  return ` ${words} ${verb} dans aucune page.${remedy}`;
}
