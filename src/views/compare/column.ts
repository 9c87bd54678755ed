import { isGiven, QUESTIONS, type Answer } from '../../atlas/answer.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { numberPageSources } from '../../atlas/bibliography.ts';
import { anchors, buildCaseApparatus } from '../../atlas/calls.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { findFirstTrace, findLastDate } from '../../atlas/last-evidence.ts';
import { findFlock, findMemberFigure, readRanges } from '../../atlas/statistics.ts';
import { pathTo } from '../../site.ts';
import { describeAnswer } from '../case/answers.ts';
import { describeStatus } from '../case/status.ts';
import { describeCase } from '../case-summary.ts';
import { describeFigure, type FigureContext } from '../figures.ts';
import { capitalise, formatDate, formatText } from '../format.ts';
import { findNature } from '../natures.ts';
import { shortenTitle } from '../short-title.ts';
import type { CompareCell, CompareColumn, CompareItem } from './compared.ts';
import { drawPlaceMap } from './place-map.ts';

/** A case as a column of a comparison: all that a browser needs to lay it beside others. */
export function describeColumn(caseStudy: CaseStudy, atlas: Atlas): CompareColumn {
  const context: FigureContext = { numbers: new Map(), rangeOf: readRanges(caseStudy, atlas) };
  const { id, href, title, place, form } = describeCase(caseStudy, atlas, context.rangeOf);
  const range = findFlock(caseStudy, context.rangeOf);
  const answers = listAnswers(caseStudy);
  const status = describeStatus(caseStudy, atlas, context.numbers);
  const sources = numberPageSources(buildCaseApparatus(caseStudy), caseStudy.localSources, atlas);
  return {
    id,
    href,
    title,
    name: shortenTitle(title),
    place,
    map: drawPlaceMap(caseStudy),
    flock: range && {
      low: range.low,
      high: range.high,
      isOfFirms: findMemberFigure(caseStudy)?.unit === 'entreprises',
    },
    cells: [
      describeMembers(caseStudy, context),
      describeJobs(caseStudy, context),
      describeStart(caseStudy),
      describeLastTrace(caseStudy, atlas),
      {
        look: 'words',
        value: status.title.replace(/\.$/, ''),
        note: capitalise(`${status.text}${status.after}`.replace(/^, /, '')),
        href: `${href}#${status.anchor}`,
      },
      list([{ name: form.name, mark: `formes-${form.id}`, isHeld: true, href: pathTo('formes', form.id) }]),
      list(listObjectives(caseStudy, atlas)),
      list(listPractices(caseStudy, atlas)),
      ...answers.map(({ key, answer }) => describeCell(key, answer, href)),
      {
        look: 'quantity',
        value: String(sources.length),
        note: sources.length > 1 ? 'sources citées' : 'source citée',
        href: `${href}#sources`,
      },
    ],
    answered: answers.filter(({ answer }) => isGiven(answer)).length,
    searched: answers.filter(({ answer }) => !isGiven(answer) && answer.searched !== undefined).length,
    missing: answers.filter(({ answer }) => !isGiven(answer) && answer.searched === undefined).length,
  };
}

function listAnswers({ answers, minute }: CaseStudy): readonly { readonly key: string; readonly answer: Answer }[] {
  return [
    ...QUESTIONS.map((key) => ({ key, answer: answers[key] })),
    { key: 'partagent', answer: minute.shared },
    { key: 'craindre', answer: minute.feared },
  ];
}

function describeCell(key: string, answer: Answer, href: string): CompareCell {
  const line = describeAnswer(key, answer, new Map());
  const link = `${href}#${line.anchor}`;
  if (line.kind === 'missing') {
    const value = line.searched === undefined ? 'pas encore cherché' : `inconnu, ${line.searched}`;
    return { look: 'unknown', value, nature: 'inconnu', href: link };
  }
  return {
    look: 'words',
    value: line.text,
    note: `${line.natureName}, ${line.years}`,
    nature: findNature(answer),
    href: link,
  };
}

/** All who are counted: firms alone where a source counts them, and then a flock is drawn. */
function describeMembers(caseStudy: CaseStudy, context: FigureContext): CompareCell {
  const figure = findMemberFigure(caseStudy);
  if (figure === undefined) return { look: 'unknown', value: 'effectif inconnu', note: 'aucun relevé des membres' };
  return describeQuantity(figure, pathTo('cas', caseStudy.id), context);
}

function describeJobs(caseStudy: CaseStudy, context: FigureContext): CompareCell {
  const figures = caseStudy.figures.filter(({ measure }) => measure === 'emplois');
  const figure = figures.find((one) => context.rangeOf(one) !== undefined) ?? figures[0];
  if (figure === undefined) return { look: 'unknown', value: 'aucun relevé' };
  return describeQuantity(figure, pathTo('cas', caseStudy.id), context);
}

function describeQuantity(
  figure: Parameters<typeof describeFigure>[0],
  href: string,
  context: FigureContext,
): CompareCell {
  const { value, unit, scope, years } = describeFigure(figure, context);
  return {
    look: 'quantity',
    value: unit === '' ? value : `${value}\u00a0${unit}`,
    scope,
    note: years ?? 'année inconnue',
    href: `${href}#${anchors.figure(figure.id)}`,
  };
}

function describeStart(caseStudy: CaseStudy): CompareCell {
  if (caseStudy.start !== undefined) return { look: 'quantity', value: formatDate(caseStudy.start) };
  const first = findFirstTrace(caseStudy);
  return { look: 'unknown', value: 'début inconnu', note: first && `première trace\u00a0: ${formatDate(first)}` };
}

function describeLastTrace(caseStudy: CaseStudy, atlas: Atlas): CompareCell {
  const last = findLastDate(caseStudy, atlas);
  return last === undefined
    ? { look: 'unknown', value: 'aucune source datée' }
    : { look: 'quantity', value: formatDate(last) };
}

/** All the objectives of the atlas, those that a case has not too: a dash stands for them. */
function listObjectives({ objectives }: CaseStudy, atlas: Atlas): readonly CompareItem[] {
  return atlas.objectives.map(({ id, name }) => ({
    name: formatText(name),
    mark: `objectifs-${id}`,
    isHeld: objectives.includes(id),
  }));
}

function listPractices({ practices }: CaseStudy, atlas: Atlas): readonly CompareItem[] {
  return [...new Set(practices.map(({ practice }) => practice))].map((id) => ({
    name: formatText(atlas.practicesById.get(id)?.name ?? id),
    isHeld: true,
    href: pathTo('pratiques', id),
  }));
}

function list(items: readonly CompareItem[]): CompareCell {
  const held = items.filter(({ isHeld }) => isHeld);
  if (held.length === 0) return { look: 'unknown', value: 'pas encore cherché' };
  return { look: 'list', value: held.map(({ name }) => name).join(', '), items };
}
