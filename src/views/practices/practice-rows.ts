import { isGiven, type Answer, type Question } from '../../atlas/answer.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { anchors } from '../../atlas/calls.ts';
import type { CaseStudy, PracticeUse } from '../../atlas/case-study.ts';
import { findFlock, findMemberFigure, readRanges } from '../../atlas/statistics.ts';
import { pathTo } from '../../site.ts';
import { describeCase } from '../case-summary.ts';
import { capitalise, formatCount, formatDate, formatText, formatYears } from '../format.ts';
import { layoutLifeline, type LifelineAxis, type LifelineLayout } from '../lifelines/lifeline-layout.ts';
import { describeLife, readLife } from '../lifelines/lifelines.ts';
import { describeUnknown, findNature, NATURE_WORDS, type Nature } from '../natures.ts';
import { layoutSmallFlock, type SmallFlock } from './small-flock.ts';

/** Where the page of a case gives the sources of what is printed here. */
export interface CaseSource {
  readonly href: string;
  /** « source », « 2 sources ». */
  readonly words: string;
  /** « source du résultat, Orcab ». */
  readonly name: string;
}

/** An answer of a case: with its nature and sources, or how it is unknown. */
export interface AnswerCell {
  readonly text: string;
  readonly nature: Nature;
  /** « déclaré, 2017 »; nothing to add to what is unknown. */
  readonly natureWords?: string | undefined;
  readonly source?: CaseSource | undefined;
}

/** A case as the table of a practice shows it. */
export interface PracticeRow {
  readonly href: string;
  readonly title: string;
  readonly formId: string;
  readonly place: string;
  readonly line: LifelineLayout;
  readonly years: string;
  readonly members?: { readonly text: string; readonly href: string } | undefined;
  readonly flock?: SmallFlock | undefined;
  readonly uses: readonly {
    readonly detail: string;
    readonly dates?: string | undefined;
    readonly source: CaseSource;
  }[];
  readonly price: AnswerCell;
  readonly result: AnswerCell;
}

/** The practices of the case that its row tells; the axis of the lifelines and the scale of the flocks, those of the page. */
export interface RowSetting {
  readonly uses: readonly PracticeUse[];
  readonly axis: LifelineAxis;
  readonly membersPerDot: number;
}

export function describePracticeRow(
  caseStudy: CaseStudy,
  atlas: Atlas,
  { uses, axis, membersPerDot }: RowSetting,
): PracticeRow {
  const rangeOf = readRanges(caseStudy, atlas);
  const { href, title, form, members, memberYears } = describeCase(caseStudy, atlas, rangeOf);
  const figure = findMemberFigure(caseStudy);
  const range = findFlock(caseStudy, rangeOf);
  const life = readLife(
    caseStudy,
    atlas,
    uses.flatMap(({ since }) => since ?? []),
  );
  return {
    href,
    title,
    formId: form.id,
    place: formatText(caseStudy.territory.name),
    line: layoutLifeline(life, axis),
    years: describeLife(caseStudy, life),
    members:
      members === undefined || figure === undefined
        ? undefined
        : { text: `${members}, ${memberYears ?? ''}`, href: `${href}#${anchors.figure(figure.id)}` },
    flock: range && layoutSmallFlock(range, membersPerDot),
    uses: uses.map((use) => describeUse(use, caseStudy)),
    price: describeAnswer('ticket-d-entree', 'prix d’entrée', caseStudy),
    result: describeAnswer('resultat', 'résultat', caseStudy),
  };
}

function describeUse(use: PracticeUse, caseStudy: CaseStudy) {
  const { detail, since, until } = use;
  const rank = caseStudy.practices.indexOf(use);
  return {
    detail: capitalise(formatText(detail)),
    dates: describeDates(since, until),
    source: linkSource(anchors.practice(rank), 1, 'pratique', caseStudy),
  };
}

/** « depuis 2017 », « de 1999 à 2012 », « jusqu’en 2012 »: the dated proofs of a practice. */
function describeDates(since: string | undefined, until: string | undefined): string | undefined {
  if (until === undefined) return since && `depuis ${formatDate(since.slice(0, 7))}`;
  return since === undefined ? `jusqu’en ${until.slice(0, 4)}` : `de ${since.slice(0, 4)} à ${until.slice(0, 4)}`;
}

function describeAnswer(question: Question, name: string, caseStudy: CaseStudy): AnswerCell {
  const answer: Answer = caseStudy.answers[question];
  if (!isGiven(answer)) return { text: describeUnknown(answer), nature: 'inconnu' };
  const { text, years, sources } = answer;
  const nature = findNature(answer);
  return {
    text: formatText(text),
    nature,
    natureWords: `${NATURE_WORDS[nature]}, ${years === undefined ? 'année inconnue' : formatYears(years)}`,
    source: linkSource(anchors.answer(question), sources.length, name, caseStudy),
  };
}

function linkSource(anchor: string, count: number, name: string, { id, title }: CaseStudy): CaseSource {
  const words = count === 1 ? 'source' : formatCount(count, 'source');
  return { href: `${pathTo('cas', id)}#${anchor}`, words, name: `${words}\u00a0: ${name}, ${formatText(title)}` };
}
