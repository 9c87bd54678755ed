import { linkCitationFiles } from '../citations/citation-files.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { listPublishers, numberPageSources } from '../../atlas/bibliography.ts';
import { buildCaseApparatus, type Apparatus } from '../../atlas/calls.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { findRelatedCases } from '../../atlas/related.ts';
import { readRanges } from '../../atlas/statistics.ts';
import { absoluteUrl, atelierAddress, pathTo, settings } from '../../site.ts';
import { writeComparedIds } from '../compare/compared-ids.ts';
import { findCaseComparisons } from '../compare/departures.ts';
import { describeCase, describeKinship } from '../case-summary.ts';
import { pickChartedFigures, quoteFigure, type FigureContext } from '../figures.ts';
import { capitalise, formatCount, formatDate, formatText } from '../format.ts';
import { describeQuestions } from './answers.ts';
import { addressFiles } from './case-files.ts';
import { describeLocator } from './case-locator.ts';
import { describeDisagreement, findGhosts } from './disagreement-chart.ts';
import { describeEvidence, describeShares } from '../evidence.ts';
import { describeFlockGrowth } from './flock-growth.ts';
import { describeIdentity } from './identity-sheet.ts';
import { describeKeyFigures } from './key-figures.ts';
import { describeLedger } from './ledger.ts';
import { describeFlock, describeUnknownFlock, drawHeadFlock } from './member-flock.ts';
import { describeMinute } from './minute.ts';
import { describeMissingParts } from './missing-parts.ts';
import { describeStatus } from './status.ts';
import { describeTimeline } from './timeline.ts';
import type { PageContext } from '../page-context.ts';
import { shortenTitle } from '../short-title.ts';
import { describeNumberedSources } from '../sources/sources.ts';

/** Everything that the page of a case prints beside its text, as data without functions: equal values print equal pages. */
export function buildCasePage(caseStudy: CaseStudy, atlas: Atlas) {
  const apparatus = buildCaseApparatus(caseStudy);
  const sources = numberPageSources(apparatus, caseStudy.localSources, atlas);
  const context: FigureContext = { numbers: apparatus.numbers, rangeOf: readRanges(caseStudy, atlas) };
  const chartContext = { ...context, publishers: listPublishers(sources) };
  const locator = describeLocator(caseStudy, atlas);
  const flock = describeFlock(caseStudy, context);
  const files = addressFiles(caseStudy);
  const charted = pickChartedFigures(caseStudy.figures, context);
  return {
    ...describeCase(caseStudy, atlas, context.rangeOf),
    description: formatText(caseStudy.summary),
    compareAddress: pathTo('comparer') + writeComparedIds([caseStudy.id]),
    comparisons: findCaseComparisons(caseStudy.id, atlas),
    editAddress: atelierAddress({ fiche: caseStudy.id }),
    pageContext: buildPageContext(apparatus, caseStudy, context),
    locator,
    headFlock: flock && !locator.isMapped ? { flock, drawing: drawHeadFlock(flock) } : undefined,
    status: describeStatus(caseStudy, atlas, apparatus.numbers),
    evidenceSentence: describeEvidence(sources),
    shares: describeShares(sources),
    sources: describeNumberedSources(sources),
    verification: describeVerification(caseStudy),
    flock,
    growth: describeFlockGrowth(caseStudy, context.numbers),
    unknownFlock: describeUnknownFlock(caseStudy, context),
    minute: describeMinute(caseStudy, apparatus.numbers),
    questions: describeQuestions(caseStudy, apparatus.numbers),
    figures: describeKeyFigures(caseStudy, charted, context),
    files: { csv: files.csv },
    charts: charted.map((figure) => ({
      ...describeDisagreement(figure, findGhosts(figure, caseStudy.figures), chartContext),
      files: { csv: files.csv, svg: files.chart(figure.id) },
    })),
    identity: describeIdentity(caseStudy, atlas, context.numbers),
    timeline: describeTimeline(caseStudy, context.numbers),
    ledger: describeLedger(caseStudy, atlas, context.numbers),
    missing: describeMissingParts(caseStudy),
    reply: caseStudy.reply && {
      author: formatText(caseStudy.reply.author),
      date: formatDate(caseStudy.reply.date),
      text: caseStudy.reply.text,
    },
    related: findRelatedCases(caseStudy, atlas, 3).map(({ caseStudy: other, kinship }) => ({
      ...describeCase(other, atlas),
      comparison: {
        href: pathTo('comparer') + writeComparedIds([caseStudy.id, other.id]),
        name: shortenTitle(other.title),
      },
      kinship: describeKinship(kinship, { of: caseStudy, other }, atlas),
    })),
    citation: describeCitation(caseStudy),
  };
}

export type CasePage = ReturnType<typeof buildCasePage>;

/** What the components of a body may ask of their page. */
function buildPageContext({ numbers }: Apparatus, { figures }: CaseStudy, context: FigureContext): PageContext {
  return { numbers, figures: new Map(figures.map((figure) => [figure.id, quoteFigure(figure, context)])) };
}

function describeVerification({ verified, published }: CaseStudy): string {
  const publication = `publiée le ${formatDate(published)}`;
  if (verified === undefined) return capitalise(`${publication}, pas encore relue`);
  return `Fiche relue le ${formatDate(verified)}, sur extraits`;
}

function describeCitation({ id, title, verified, published, authors }: CaseStudy) {
  const date = verified === undefined ? `publiée le ${formatDate(published)}` : `vérifiée le ${formatDate(verified)}`;
  return {
    before: `${authors.map(formatText).join(', ')}, «\u00a0${formatText(title)}\u00a0», `,
    work: 'En meute, l’atlas des PME qui coopèrent',
    after: `, fiche ${date}.`,
    /** Known once the site is published. */
    address: settings.isPublished ? absoluteUrl(pathTo('cas', id)) : undefined,
    files: [
      { label: 'Cette fiche', links: linkCitationFiles(`cas/${id}/citer`) },
      { label: 'Ses sources', links: linkCitationFiles(`cas/${id}/bibliographie`) },
    ],
  };
}

/** « 34 sources ». */
export function countApparatus({ sources }: Pick<CasePage, 'sources'>): string {
  return formatCount(sources.length, 'source');
}

/** Entries of the contents: the sections that the page really has, in its order. */
export function listContents(
  { figures, timeline, ledger, missing }: Pick<CasePage, 'figures' | 'timeline' | 'ledger' | 'missing'>,
  headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[],
) {
  const story = headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ isShown: true, href: `#${slug}`, label: formatText(text) }));
  const sections = [
    ...story,
    { isShown: true, href: '#dix-questions', label: 'Dix questions' },
    { isShown: figures.observations.length > 0, href: '#chiffres-cles', label: 'Chiffres' },
    { isShown: timeline.shown.length > 0, href: '#chronologie', label: 'Chronologie' },
    { isShown: ledger.columns.some(({ rows }) => rows.length > 0), href: '#qui-fait-quoi', label: 'Qui fait quoi' },
    { isShown: missing !== undefined, href: '#ce-qui-manque', label: 'Ce qui manque' },
    { isShown: true, href: '#sources', label: 'Sources' },
  ];
  return sections.filter(({ isShown }) => isShown).map(({ href, label }) => ({ href, label }));
}
