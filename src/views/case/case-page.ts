import { findActor, type Atlas } from '../../atlas/atlas.ts';
import { numberPageSources } from '../../atlas/bibliography.ts';
import { anchors, buildCaseApparatus, type Apparatus } from '../../atlas/calls.ts';
import type { ActorMention, CaseStudy } from '../../atlas/case-study.ts';
import { findRelatedCases } from '../../atlas/related.ts';
import { findFlock, readRanges } from '../../atlas/statistics.ts';
import { ACTOR_LINKS } from '../../schema/labels.ts';
import { absoluteUrl, findEditAddress, pathTo, settings } from '../../site.ts';
import { describeCase, describeKinship } from '../case-summary.ts';
import {
  describeFigure,
  linkSources,
  listObservations,
  pickChartedFigures,
  quoteFigure,
  type FigureContext,
} from '../figures.ts';
import { capitalise, formatCount, formatDate, formatNumber, formatText } from '../format.ts';
import { describeNetwork } from './actor-network.ts';
import { describeLocator } from './case-locator.ts';
import { describeDisagreement } from './disagreement-chart.ts';
import { describeEvidence } from '../evidence.ts';
import { describeIdentity } from './identity-sheet.ts';
import { describeFlock, describeUnknownFlock } from './member-flock.ts';
import { describeMilestones } from '../milestones.ts';
import type { PageContext } from '../page-context.ts';
import { describeNumberedSources } from '../sources/sources.ts';

/** Everything that the page of a case prints beside its text, as data without functions: equal values print equal pages. */
export function buildCasePage(caseStudy: CaseStudy, atlas: Atlas) {
  const apparatus = buildCaseApparatus(caseStudy);
  const sources = numberPageSources(apparatus, caseStudy.localSources, atlas);
  const context: FigureContext = { numbers: apparatus.numbers, rangeOf: readRanges(caseStudy, atlas) };
  return {
    ...describeCase(caseStudy, atlas, context.rangeOf),
    description: formatText(caseStudy.summary),
    editAddress: findEditAddress(`cas/${caseStudy.id}.mdx`),
    pageContext: buildPageContext(apparatus, caseStudy, context),
    locator: describeLocator(caseStudy, atlas),
    evidenceSentence: describeEvidence(sources.map(({ source }) => source)),
    sources: describeNumberedSources(sources),
    verification: describeVerification(caseStudy),
    flock: describeFlock(caseStudy, context),
    unknownFlock: describeUnknownFlock(caseStudy, context),
    figures: caseStudy.figures.map((figure) => describeFigure(figure, context)),
    observations: caseStudy.figures.map((figure) => listObservations(figure, context)),
    charts: pickChartedFigures(caseStudy.figures, context).map((figure) => describeDisagreement(figure, context)),
    identity: describeIdentity(caseStudy, atlas, context.numbers),
    milestones: describeMilestones(caseStudy.milestones, context.numbers),
    actors: caseStudy.actors.map((actor, index) => describeActor(actor, index, atlas, context.numbers)),
    network: describeNetwork(caseStudy, findFlock(caseStudy, context.rangeOf)),
    questions: caseStudy.questions.map(formatText),
    reply: caseStudy.reply && {
      author: formatText(caseStudy.reply.author),
      date: formatDate(caseStudy.reply.date),
      text: caseStudy.reply.text,
    },
    end: caseStudy.end && {
      anchor: anchors.status,
      date: formatDate(caseStudy.end.date),
      reason: formatText(caseStudy.end.reason),
      sources: linkSources([caseStudy.end], context.numbers),
    },
    related: findRelatedCases(caseStudy, atlas, 3).map(({ caseStudy: other, kinship }) => ({
      ...describeCase(other, atlas),
      kinship: describeKinship(kinship, atlas),
    })),
    citation: describeCitation(caseStudy),
  };
}

export type CasePage = ReturnType<typeof buildCasePage>;

/** What the components of a body may ask of their page. */
function buildPageContext({ numbers }: Apparatus, { figures }: CaseStudy, context: FigureContext): PageContext {
  return { numbers, figures: new Map(figures.map((figure) => [figure.id, quoteFigure(figure, context)])) };
}

function describeActor(actor: ActorMention, index: number, atlas: Atlas, numbers: ReadonlyMap<string, number>) {
  const record = findActor(actor.name, atlas);
  const { workforce } = actor;
  return {
    anchor: anchors.actor(index),
    name: formatText(actor.name),
    href: record && pathTo('acteurs', record.id),
    role: formatText(actor.role),
    link: ACTOR_LINKS[actor.link],
    workforce: workforce && `${formatNumber(workforce.value)}\u00a0salariés en ${workforce.year}`,
    sources: linkSources([actor, { source: workforce?.source }], numbers),
  };
}

function describeVerification({ verified, published }: CaseStudy): string {
  const publication = `publiée le ${formatDate(published)}`;
  if (verified === undefined) return capitalise(`${publication}, pas encore comparée aux sources`);
  return `Comparée aux sources (extraits) le ${formatDate(verified)}`;
}

function describeCitation({ id, title, verified, published, authors }: CaseStudy) {
  const date = verified === undefined ? `publiée le ${formatDate(published)}` : `vérifiée le ${formatDate(verified)}`;
  return {
    before: `${authors.map(formatText).join(', ')}, «\u00a0${formatText(title)}\u00a0», `,
    work: 'En meute, l’atlas des PME qui coopèrent',
    after: `, fiche ${date}.`,
    /** Known once the site is published. */
    address: settings.isPublished ? absoluteUrl(pathTo('cas', id)) : undefined,
  };
}

/** « 34 sources · 4 questions ouvertes ». */
export function countApparatus({ sources, questions }: Pick<CasePage, 'sources' | 'questions'>): string {
  const counts = [formatCount(sources.length, 'source')];
  if (questions.length > 0) counts.push(formatCount(questions.length, 'question ouverte', 'questions ouvertes'));
  return counts.join(' · ');
}

/** Entries of the contents: the sections that the page really has, in its order. */
export function listContents(
  page: Pick<CasePage, 'figures' | 'milestones' | 'actors' | 'questions'>,
  headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[],
) {
  const sections = [
    { isShown: page.figures.length > 0, entries: [{ href: '#chiffres-cles', label: 'Chiffres clés' }] },
    {
      isShown: true,
      entries: headings
        .filter(({ depth }) => depth === 2)
        .map(({ slug, text }) => ({ href: `#${slug}`, label: formatText(text) })),
    },
    { isShown: page.milestones.length > 0, entries: [{ href: '#chronologie', label: 'Chronologie' }] },
    { isShown: page.actors.length > 0, entries: [{ href: '#qui-fait-quoi', label: 'Qui fait quoi' }] },
    { isShown: page.questions.length > 0, entries: [{ href: '#questions', label: 'Questions ouvertes' }] },
    { isShown: true, entries: [{ href: '#sources', label: 'Sources' }] },
  ];
  return sections.filter(({ isShown }) => isShown).flatMap(({ entries }) => entries);
}
