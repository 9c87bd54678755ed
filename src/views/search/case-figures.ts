import type { Atlas } from '../../atlas/atlas.ts';
import { anchors } from '../../atlas/calls.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { isDated, isDisputed, type Figure, type FigureRange, type Observation } from '../../atlas/figure.ts';
import { findOriginIn, readRanges } from '../../atlas/statistics.ts';
import { CASES_PER_FILE, type CaseFigure, type CaseFigures } from '../../search/answer-file.ts';
import { writeQuantity } from '../figures.ts';
import { formatList, formatText, formatYears } from '../format.ts';
import { paginate } from '../pagination.ts';

/** The dated figures that a question may ask for, in files of `CASES_PER_FILE` cases, in alphabetical order. */
export function listFigureFiles(atlas: Atlas): readonly { readonly number: number; readonly figures: CaseFigures }[] {
  const measures = new Set(atlas.questions.flatMap((question) => question.measures));
  return paginate(atlas.cases, CASES_PER_FILE).map(({ items, number }) => ({
    number: number - 1,
    figures: Object.fromEntries(items.map((entry) => [entry.id, listCaseFigures(entry, atlas, measures)])),
  }));
}

/** The latest first; of one year, in the order of the page. */
function listCaseFigures(entry: CaseStudy, atlas: Atlas, measures: ReadonlySet<string>): readonly CaseFigure[] {
  const rangeOf = readRanges(entry, atlas);
  const findOrigin = findOriginIn(entry, atlas);
  return entry.figures
    .filter(({ measure }) => measures.has(measure))
    .flatMap((figure) => {
      const range = rangeOf(figure);
      return range === undefined ? [] : [{ figure, range }];
    })
    .sort((one, other) => other.range.lastYear - one.range.lastYear)
    .map(({ figure, range }) => describeLatest(figure, range, findOrigin));
}

/** The last value; both ends when sources of one time disagree. */
function describeLatest(figure: Figure, range: FigureRange, findOrigin: (id: string) => string): CaseFigure {
  const hasDispute = isDisputed(range);
  const latest = range.observations
    .filter(isDated)
    .reduce((one, other) => (other.years[1] > one.years[1] ? other : one));
  const observations: readonly Observation[] = hasDispute ? range.observations : [latest];
  const voice = latest.nature === 'prevu' ? 'Prévu, selon' : 'Source';
  const issuers = [...new Set(observations.map(({ source }) => formatText(findOrigin(source))))];
  return {
    measure: figure.measure,
    anchor: anchors.figure(figure.id),
    value: writeQuantity(hasDispute ? range : latest, figure.unit),
    years: formatYears(hasDispute ? [range.firstYear, range.lastYear] : latest.years),
    scope: formatText(figure.scope),
    source: formatText(`${hasDispute ? "Les sources ne s'accordent pas" : voice} : ${formatList(issuers)}`),
  };
}
