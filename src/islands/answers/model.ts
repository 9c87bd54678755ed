import type { CaseFigure } from '../../search/answer-file.ts';
import type { Answer } from '../../search/answers.ts';
import { typeset } from '../../language/typography.ts';
import { capitalise, formatCount, lowerFirst } from '../../views/format.ts';
import { KINDS } from '../text-search/kinds.ts';

/** What a card shows of an answer. */
export interface AnswerCard {
  /** Below the home page. */
  readonly address: string;
  readonly name: string;
  /** « Forme · 4 cas ». */
  readonly detail: string;
  /** A sentence or two; empty for none. */
  readonly text: string;
  /** Path of the form or objective whose mark it wears. */
  readonly mark?: string | undefined;
}

/** Values of another scope are told as long as they are of about the same time. */
const SAME_TIME = 3;
const MARKED: ReadonlySet<string> = new Set(['formes', 'objectifs']);

/** « Forme · 4 cas », its definition; said of a need when one was typed. */
export function describePage({ address, title, sentence, cases, need }: Answer): AnswerCard {
  const [section = '', id = ''] = address.split('/');
  const isEntry = id !== '';
  const kind = section === 'explorer' && isEntry ? 'département' : isEntry ? (KINDS[section] ?? 'page') : 'page';
  const parts = [capitalise(kind), ...(cases === undefined ? [] : [formatCount(cases, 'cas', 'cas')])];
  return {
    address,
    name: title,
    detail: parts.join(' · '),
    text: need === undefined ? sentence : typeset(`« ${need} » : ${lowerFirst(sentence)}`),
    mark: MARKED.has(section) && isEntry ? `${section}/${id}` : undefined,
  };
}

/** The last dated value that the page of a case gives, and another of its time that counts something else. */
export function describeFigure({ address, title, measures }: Answer, figures: readonly CaseFigure[]): AnswerCard {
  const [first, second] = measures.flatMap((measure) => figures.filter((figure) => figure.measure === measure));
  if (first === undefined) {
    return { address, name: title, detail: 'Cas', text: typeset('La fiche ne donne pas ce chiffre avec une date.') };
  }
  return {
    address: `${address}#${first.anchor}`,
    name: typeset(`${title} : ${first.value}`),
    detail: typeset(`Chiffre · ${first.years}`),
    text: [writeFigure(first), ...(second && isOfOneTime(first, second) ? [writeOther(second)] : [])].join(' '),
  };
}

function writeFigure({ scope, source }: CaseFigure): string {
  return typeset(`${capitalise(scope)}. ${source}.`);
}

function writeOther({ value, years, scope, source }: CaseFigure): string {
  return typeset(`Autre compte : ${value} (${years}), ${scope}. ${source}.`);
}

function isOfOneTime(one: CaseFigure, other: CaseFigure): boolean {
  return Math.abs(readLastYear(one) - readLastYear(other)) <= SAME_TIME;
}

function readLastYear({ years }: CaseFigure): number {
  return Number(years.slice(-4));
}
