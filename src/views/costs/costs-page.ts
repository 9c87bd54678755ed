import type { Atlas } from '../../atlas/atlas.ts';
import { absoluteUrl, pathTo } from '../../site.ts';
import { writeCsv } from '../csv.ts';
import { formatCount, formatNumber, formatText } from '../format.ts';
import { shortenTitle } from '../short-title.ts';
import { COST_LANES, listCosts, type Certainty, type Cost } from './cost-rows.ts';
import { findEntryPrices, sayEntryPrices } from './entry-prices.ts';
import { formatEuros } from './euros.ts';
import { findScale, listRules, placeAmount, type MoneyScale } from './money-scale.ts';

/** Rows of a lane; the newest are kept. */
const MOST_ROWS = 100;

const CERTAINTIES = {
  known: undefined,
  'partly-announced': 'en partie annoncé',
  announced: 'annoncé',
} as const satisfies Record<Certainty, string | undefined>;

const KNOWN = 'constaté ou déclaré';

export function buildCostsPage(atlas: Atlas) {
  const costs = atlas.cases.flatMap((caseStudy) => listCosts(caseStudy, atlas));
  const scale = findScale(costs.flatMap(({ low, high }) => [low, high]));
  const priced = new Set(costs.map((cost) => cost.case));
  const unpriced = atlas.cases.filter(({ id }) => !priced.has(id));
  return {
    lead: writeLead(costs, atlas),
    rules: listRules(scale),
    lanes: COST_LANES.map((lane) => ({
      ...lane,
      ...describeLane(
        costs.filter(({ measure }) => measure === lane.measure),
        scale,
      ),
    })),
    unpriced: unpriced.map(({ id, title }) => ({ href: pathTo('cas', id), name: shortenTitle(title) })),
    unpricedTitle: countUnpriced(unpriced.length),
    reading: explainRow(costs),
  };
}

/** Every amount of the atlas, for a spreadsheet. */
export function writeCostsCsv(atlas: Atlas): string {
  return writeCsv(
    ['colonne', 'cas', 'libelle', 'perimetre', 'minimum', 'maximum', 'annees', 'nature', 'adresse'],
    atlas.cases
      .flatMap((caseStudy) => listCosts(caseStudy, atlas))
      .map(({ measure, title, label, scope, low, high, years, certainty, href }) => {
        return [measure, title, label, scope, low, high, years, CERTAINTIES[certainty] ?? KNOWN, absoluteUrl(href)];
      }),
  );
}

export type CostsPage = ReturnType<typeof buildCostsPage>;
export type CostLane = CostsPage['lanes'][number];
export type CostRow = CostLane['rows'][number];

function describeLane(costs: readonly Cost[], scale: MoneyScale) {
  const newest = costs.toSorted((one, other) => (other.lastYear ?? 0) - (one.lastYear ?? 0)).slice(0, MOST_ROWS);
  const sorted = newest.sort((one, other) => one.low - other.low || one.high - other.high);
  return { rows: sorted.map((cost) => describeRow(cost, scale)), hidden: costs.length - sorted.length };
}

/** Shares of the axis are lengths: « 43.2% ». The words stand on the side that has more room. */
function describeRow(cost: Cost, scale: MoneyScale) {
  const [low, high] = [placeAmount(cost.low, scale), placeAmount(cost.high, scale)];
  const side = 100 - high >= low ? ('after' as const) : ('before' as const);
  const certainty = CERTAINTIES[cost.certainty];
  return {
    ...cost,
    side,
    /** Between the mark and the end of the axis where the words do not stand. */
    space: `${side === 'after' ? low : round(100 - high)}%`,
    /** Length of a range; none for a single value. */
    span: cost.low === cost.high ? undefined : `${round(high - low)}%`,
    words: [cost.label, certainty, cost.years].filter((part) => part !== undefined).join(', '),
    sureness: certainty ?? KNOWN,
  };
}

/** « 16 cas sur 40 disent ce que verse un membre, 11 en euros : la moitié des montants ne dépassent pas 700 €… » */
function writeLead(costs: readonly Cost[], atlas: Atlas): string {
  const fees = costs.filter(({ measure }) => measure === 'cotisation');
  const rest = 'Le reste vient après : un budget, une machine, une aide.';
  const half = fees.map(({ high }) => high).sort((one, other) => one - other)[Math.ceil(fees.length / 2) - 1];
  if (half === undefined) return formatText(`Personne n'écrit ce que coûte l'entrée. ${rest}`);
  const prices = findEntryPrices(atlas.cases, atlas);
  const where = `${formatCount(prices.told.length, 'cas', 'cas')} sur ${formatNumber(atlas.cases.length)}`;
  return formatText(
    `${where} ${sayEntryPrices(prices)} : la moitié des montants ne dépassent pas ${formatEuros(half)}. ${rest}`,
  );
}

function countUnpriced(count: number): string {
  if (count === 0) return 'Chaque cas a au moins un chiffre d’argent.';
  return `${formatCount(count, 'cas n’a', 'cas n’ont')} aucun chiffre d’argent.`;
}

/** « Lecture : Qualitropic, ticket d’entrée : 110 à 5 000 €, en 2014. » */
function explainRow(costs: readonly Cost[]): string {
  const fees = costs.filter(({ measure }) => measure === 'cotisation');
  const cost = [...fees, ...costs].find(({ low, high }) => low !== high) ?? costs[0];
  if (cost === undefined) return '';
  const { name, label, amount, scope, years } = cost;
  return formatText(`Lecture : ${name}, ${label} (${scope}) : ${amount}, ${years}.`);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
