import type { CaseStudy } from '../../atlas/case-study.ts';
import type { PictureFinding } from '../../schema/labels.ts';
import { capitalise, formatCount, formatLarge, formatList, formatRange, spellNumber } from '../format.ts';
import { writeQuantity } from '../figures.ts';
import { readHeight, readPromise, type Quantity } from './quantities.ts';

const THRESHOLDS = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000];

/** The sentence that each kind of picture counts from its figures; never called without one. */
export const FINDINGS = {
  personnes: findThreshold,
  ecart: findGap,
  promesse: findKeptPromises,
  etapes: findLastStage,
} as const satisfies Record<Exclude<PictureFinding, 'devenir'>, (quantities: readonly Quantity[]) => string>;

/** « Sur cinq, deux vus actifs, un fini et deux perdus de vue ». */
export function findFates(cases: readonly CaseStudy[]): string {
  const ended = cases.filter(({ end, status }) => end !== undefined || status === 'termine' || status === 'fusionne');
  const lost = cases.filter(({ status }) => status === 'inconnu');
  const fates = [
    [cases.length - ended.length - lost.length, 'vu actif', 'vus actifs'],
    [ended.length, 'fini', 'finis'],
    [lost.length, 'perdu de vue', 'perdus de vue'],
  ] as const;
  const said = fates
    .filter(([count]) => count > 0)
    .map(([count, one, several]) => `${spellNumber(count)} ${count === 1 ? one : several}`);
  return `Sur ${spellNumber(cases.length)}, ${formatList(said)}`;
}

/** « Moins de vingt, 7 fois sur 10 »: the first round number that more than half of them stay under. */
function findThreshold(quantities: readonly Quantity[]): string {
  const heights = quantities.map(readHeight);
  const countUnder = (limit: number) => heights.filter((height) => height < limit).length;
  const limit = THRESHOLDS.find((candidate) => countUnder(candidate) > heights.length / 2);
  if (limit === undefined) return findGap(quantities);
  return `Moins de ${spellNumber(limit)}, ${countUnder(limit)} fois sur ${heights.length}`;
}

/** « De 70 à 400, selon 7 décomptes ». */
function findGap(quantities: readonly Quantity[]): string {
  const spans = quantities.flatMap(({ counted, announced }) => counted ?? announced ?? []);
  const range = formatRange(Math.min(...spans.map(({ low }) => low)), Math.max(...spans.map(({ high }) => high)));
  return `${/\sà\s/.test(range) ? 'De ' : ''}${range}, selon ${formatCount(quantities.length, 'décompte')}`;
}

/** « Sur cinq prévisions, trois ont un décompte, aucune n’atteint la moitié ». */
function findKeptPromises(quantities: readonly Quantity[]): string {
  const promises = quantities.filter((quantity) => readPromise(quantity) !== undefined);
  const counted = promises.filter((quantity) => quantity.counted !== undefined);
  const half = counted.filter((quantity) => readHeight(quantity) >= (readPromise(quantity) ?? Infinity) / 2).length;
  const count = `${spellOne(counted.length)} ${counted.length > 1 ? 'ont' : 'a'} un décompte`;
  const reached = half === 0 ? 'aucune n’atteint' : `${spellOne(half)} ${half > 1 ? 'atteignent' : 'atteint'}`;
  const sentence = `Sur ${spellOne(promises.length)} ${promises.length > 1 ? 'prévisions' : 'prévision'}`;
  return counted.length === 0 ? `${sentence}, aucune n’a de décompte` : `${sentence}, ${count}, ${reached} la moitié`;
}

/** « 794 millions d’euros sur 1,7 milliard »: the last stage, on the largest. */
function findLastStage(quantities: readonly Quantity[]): string {
  const last = quantities.at(-1);
  const span = last?.counted ?? last?.announced;
  if (last === undefined || span === undefined) return '';
  const largest = Math.max(...quantities.map(readHeight));
  return capitalise(`${writeQuantity(span, last.figure.unit)} sur ${formatLarge(largest)}`);
}

function spellOne(count: number): string {
  return count === 1 ? 'une' : spellNumber(count);
}
