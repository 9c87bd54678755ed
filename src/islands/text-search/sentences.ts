import { typeset } from '../../language/typography.ts';
import { formatCount, formatList, formatNumber, quote } from '../../views/format.ts';
import { PREFIX_LENGTH } from '../../search/search-query.ts';
import type { TextAnswer } from './answer.ts';
import { describeFault } from './faults.ts';
import { CASES, type ResultGroup } from './results.ts';
import type { SearchStep } from './two-steps.ts';

/** What was found, and how far it was looked for. */
export interface Told {
  /** As the reader typed it. */
  readonly typed: string;
  readonly answer: TextAnswer;
  readonly groups: readonly ResultGroup[];
  /** What is still awaited, or will not come. */
  readonly state: SearchStep['state'];
  readonly isOnline: boolean;
}

/**
 * « 6 résultats pour « verre » : 4 cas et 2 autres pages. », « 4 résultats pour « verre » dans les titres : 4 cas ; recherche
 * dans les textes… », « Aucun résultat pour « licorne ». … », and what was corrected or could not be read.
 */
export function describeAnswer({ typed, answer, groups, state, isOnline }: Told): string {
  const isInTitles = answer.reach === 'titles';
  const counts = countByKind(answer, groups);
  const place = isInTitles ? ' dans les titres' : '';
  const forgiven = answer.correction === undefined ? '' : ` « ${typed} » n'est dans aucune page.`;
  const found = `${counts.total} pour « ${answer.correction ?? typed} »${place}${counts.detail}`;
  if (state === 'awaited' || state === 'quick') return typeset(`${found} ; recherche dans les textes…`);
  const aside = describeExcluded(answer);
  const lack = isInTitles ? '' : counts.hasResults ? describeRelaxed(answer) : describeUnknown(answer);
  const unread = describeUnread(answer);
  return typeset(`${found}.${forgiven}${lack}${aside}${unread}${describeReach(answer, { isOnline })}`);
}

/** « 276 pages ont ces mots et ne sont pas lues. » */
export function describeUnread({ unread }: TextAnswer): string {
  if (unread === undefined) return '';
  return ` ${formatCount(unread.count, "autre page a ces mots et n'est pas lue", 'autres pages ont ces mots et ne sont pas lues')}.`;
}

function countByKind(answer: TextAnswer, groups: readonly ResultGroup[]) {
  const cases = answer.matches.size;
  const others = groups.filter(({ title }) => title !== CASES).reduce((sum, { pages }) => sum + pages.length, 0);
  if (cases + others === 0) {
    const total = answer.unread === undefined ? 'Aucun résultat' : 'Aucun résultat encore';
    return { hasResults: false, total, detail: '' };
  }
  const counts = [
    ...(cases > 0 ? [formatCount(cases, 'cas', 'cas')] : []),
    ...(others > 0
      ? [cases > 0 ? formatCount(others, 'autre page', 'autres pages') : formatCount(others, 'page')]
      : []),
  ];
  // What is not read may answer too.
  const least = answer.unread === undefined ? '' : 'Au moins ';
  return {
    hasResults: true,
    total: least + formatCount(cases + others, 'résultat'),
    detail: ` : ${formatList(counts)}`,
  };
}

/** What was not read, once nothing is awaited any more. */
function describeReach({ reach }: TextAnswer, connection: { readonly isOnline: boolean }): string {
  if (reach === 'texts') return '';
  return ` ${describeFault(reach === 'titles' ? 'texts' : 'part', connection)}`;
}

/** « Mots proches : forge, forme. » */
export function describeProposals({ nearestWords }: TextAnswer): string {
  return nearestWords.length === 0 ? '' : typeset(` Mots proches : ${nearestWords.join(', ')}.`);
}

/** « Cas (14) ». */
export function writeHeading({ title, pages }: ResultGroup): string {
  return `${title} (${formatNumber(pages.length)})`;
}

const NUMBERS = ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** « Aucune page ne réunit ces quatre mots ; voici celles qui en ont le plus : textile et Normandie, sans « cluster ». » */
function describeRelaxed({ relaxed }: TextAnswer): string {
  if (relaxed === undefined) return '';
  const { wholeCount, held, missing } = relaxed;
  const asked = `ces ${NUMBERS[held.length + missing.length] ?? 'nombreux'} mots`;
  const whole =
    wholeCount === 0
      ? `Aucune page ne réunit ${asked} ; voici celles`
      : `${formatCount(wholeCount, 'page réunit', 'pages réunissent')} ${asked} ; voici aussi celles`;
  return ` ${whole} qui en ont le plus : ${formatList(held)}, sans ${formatList(missing.map(quote))}.`;
}

/** « 3 pages sont écartées. » */
function describeExcluded({ excludedCount }: TextAnswer): string {
  return excludedCount === 0 ? '' : ` ${formatCount(excludedCount, 'page est écartée', 'pages sont écartées')}.`;
}

function describeUnknown({ unknownWords, nearestWords, words, unread }: TextAnswer): string {
  if (unread !== undefined) return '';
  if (unknownWords.length === 0) return words.length > 1 ? ' Aucune page ne réunit ces mots.' : '';
  const remedy = nearestWords.length === 0 ? " Vérifiez l'orthographe." : '';
  // Half a word is met from its third letter on: the pages may hold many that it begins.
  if (unknownWords.every(({ length }) => length < PREFIX_LENGTH)) return " Écrivez au moins trois lettres d'un mot.";
  const list = formatList(unknownWords.map((word) => `« ${word} »`));
  const verb = unknownWords.length === 1 ? 'ne figure' : 'ne figurent';
  return ` ${list} ${verb} dans aucune page.${remedy}`;
}
