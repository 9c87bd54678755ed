import { quantileSorted } from 'd3';
import { departementsByRegion } from '../../geography/departements.ts';
import { oncePer } from '../../language/memoize.ts';
import { readPlaneOutlines } from '../../geography/plane-outlines.ts';
import { fitView, frameAround, type Frame, type View } from '../../geography/projection.ts';
import { regions } from '../../geography/regions.ts';
import { territoryOf, overseasTerritories } from '../../geography/territories.ts';
import { formatNumber } from '../format.ts';
import { detailFor } from './backdrop.ts';
import { drawPath } from './map-path.ts';
import { readFrance } from './locator-view.ts';

export interface ChoroplethInput {
  /** By INSEE code of the région; a région without value is hatched. */
  readonly values: ReadonlyMap<string, number>;
  /** INSEE code of the région to outline. */
  readonly subject?: string | undefined;
}

export interface ChoroplethLayout {
  readonly frame: Frame;
  readonly areas: readonly ChoroplethArea[];
  /** The frames of the overseas régions. */
  readonly insets: readonly Frame[];
  /** Outline of the subject. */
  readonly outlined?: string;
  readonly legend: readonly LegendEntry[];
  readonly hasMissing: boolean;
}

export interface ChoroplethArea {
  readonly name: string;
  readonly path: string;
  /** 1 to 5, from the palest; absent where there is no value. */
  readonly rank?: number;
}

export interface LegendEntry {
  readonly rank: number;
  /** « 0 », « 1 à 3 ». */
  readonly text: string;
}

interface ValueClass {
  readonly low: number;
  readonly high: number;
  readonly rank: number;
}

const frame: Frame = { x: 0, y: 0, width: 448, height: 500 };
const france: Frame = { x: 8, y: 8, width: 432, height: 400 };
const inset: Frame = { x: 8, y: 420, width: 76, height: 72 };
const insetGap = 13;
const insetMargin = 8;

export function layoutChoropleth({ values, subject }: ChoroplethInput): ChoroplethLayout {
  const classes = classifyValues([...values.values()]);
  const rankOf = (value: number | undefined): number | undefined =>
    value === undefined ? undefined : classes.find(({ high }) => value <= high)?.rank;
  const areas = [...regions.values()].map(({ code, name }): ChoroplethArea => {
    const rank = rankOf(values.get(code));
    return { name, path: drawRegion(code), ...(rank !== undefined && { rank }) };
  });
  return {
    frame,
    areas,
    insets: overseasTerritories.map((_, index) => insetAt(index)),
    ...(subject !== undefined && { outlined: drawRegion(subject) }),
    legend: classes.map(({ low, high, rank }) => ({ rank, text: describeBounds(low, high) })),
    hasMissing: areas.some(({ rank }) => rank === undefined),
  };
}

const classCount = 5;

/**
 * At most five classes of about as many values each, with the bounds actually met; five distinct values or fewer make one
 * class each. Fewer classes keep the ends of the palette, so that the largest value is always the darkest.
 */
export function classifyValues(values: readonly number[]): readonly ValueClass[] {
  const sorted = values.toSorted((left, right) => left - right);
  const distinct = [...new Set(sorted)];
  const groups =
    distinct.length <= classCount ? distinct.map((value) => [value]) : [...groupByQuantile(distinct, sorted).values()];
  return groups.map((members, index) => ({
    low: Math.min(...members),
    high: Math.max(...members),
    rank: groups.length === 1 ? 3 : 1 + Math.round((index * (classCount - 1)) / (groups.length - 1)),
  }));
}

/** Equal values fall in one class, whatever their number. */
function groupByQuantile(distinct: readonly number[], sorted: readonly number[]): Map<number, number[]> {
  const bounds = [0.2, 0.4, 0.6, 0.8].map((share) => quantileSorted([...sorted], share) ?? 0);
  return Map.groupBy(distinct, (value) => bounds.filter((bound) => value > bound).length);
}

function describeBounds(low: number, high: number): string {
  return low === high ? formatNumber(low) : `${formatNumber(low)} à ${formatNumber(high)}`;
}

function insetAt(index: number): Frame {
  return { ...inset, x: inset.x + index * (inset.width + insetGap) };
}

/** The same on the page of each région: drawn once. */
const drawRegion = oncePer((code: string): string => {
  const view = viewOf(code);
  const outline = readPlaneOutlines(view.territory, detailFor(view.scale)).regions.get(code);
  if (!outline) throw new Error(`No outline for the région ${code}`);
  return drawPath(outline, view, frame);
});

function viewOf(code: string): View {
  const territory = territoryOf(departementsByRegion.get(code)?.[0] ?? '');
  if (territory === 'metropole') return fitView('metropole', readFrance(), france);
  const { x, y, width, height } = insetAt(overseasTerritories.indexOf(territory));
  const room = {
    x: x + insetMargin,
    y: y + insetMargin,
    width: width - 2 * insetMargin,
    height: height - 2 * insetMargin,
  };
  return fitView(territory, frameAround(readPlaneOutlines(territory, 'full').land.coordinates.flat(2)), room);
}
