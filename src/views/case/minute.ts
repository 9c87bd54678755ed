import type { CaseStudy } from '../../atlas/case-study.ts';
import { describeAnswer, type AnswerLine } from './answers.ts';

/** A cell of « En une minute ». */
export interface MinuteCell {
  readonly label: string;
  readonly answer: AnswerLine;
  /** The answer in three parts, the number that matters in the middle. */
  readonly parts: readonly [string, string, string];
  /** Where the calls of its sources lead; two of the answers stand again among the ten questions, and are called there. */
  readonly id: string;
}

/** What they share, what it gave, what it costs a member, what to fear. */
export function describeMinute(
  { minute, answers }: CaseStudy,
  numbers: ReadonlyMap<string, number>,
): readonly MinuteCell[] {
  const cells = [
    { label: 'Ils partagent', key: 'partagent', answer: minute.shared, isOwn: true },
    { label: 'Ça a donné', key: 'resultat', answer: answers.resultat, isOwn: false },
    {
      label: 'Ce que ça coûte à un membre',
      key: 'ticket-d-entree',
      answer: answers['ticket-d-entree'],
      isOwn: false,
    },
    { label: 'À craindre', key: 'craindre', answer: minute.feared, isOwn: true },
  ];
  return cells.map(({ label, key, answer, isOwn }) => {
    const line = describeAnswer(key, answer, numbers);
    return { label, answer: line, parts: splitAtNumber(line.text), id: isOwn ? line.anchor : `minute-${key}` };
  });
}

/** A number that counts something, with its unit; four digits without a unit are a year. */
const QUANTITY =
  /(?<![\p{L}\d’])(?!(?:1[89]|20)\d\d(?![\d\u202f]))\d[\d\u202f,]*(?:[\u00a0\u202f ](?:%|[kM]?€|euros?|millions?(?:[\u00a0 ]d’euros)?|milliards?(?:[\u00a0 ]d’euros)?|\p{Ll}{3,20}))?/u;

/** « Près de », « 80 % », « des industriels perdent… »: the first quantity apart. */
export function splitAtNumber(text: string): readonly [string, string, string] {
  const found = QUANTITY.exec(text);
  if (found === null) return [text, '', ''];
  const end = found.index + found[0].length;
  return [text.slice(0, found.index), found[0], text.slice(end)];
}
