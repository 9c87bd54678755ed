import { range } from 'd3';
import type { Point } from '../../geography/coordinates.ts';
import { growFrame, type Frame, type View } from '../../geography/projection.ts';
import { overseasTerritories, type OverseasTerritory, type Territory } from '../../geography/territories.ts';
import type { Label, LabelRules } from './case-labels.ts';
import { nameTerritories, type CaseMark } from './case-marks.ts';
import { markFlock, measureFlock, type FlockScale } from './flock-marks.ts';
import type { PlacedFlock } from './flock-placement.ts';
import { readGroundUnder } from './ground.ts';
import { frameInset, type InsetRow } from './inset-layout.ts';
import type { MapCase } from './map-types.ts';
import { measureText, wrapText } from './text-width.ts';

/** The flock of a case over several islands, in rows above a brace that joins their frames. Pixels. */
export interface Brace {
  readonly flock: PlacedFlock;
  readonly path: string;
  readonly label: Label & { readonly case: MapCase };
  /** What the whole covers. */
  readonly frame: Frame;
}

export interface BracePlan {
  readonly insets: InsetRow;
  readonly scale: FlockScale;
  readonly labels: LabelRules;
  /** Where the text ends. */
  readonly right: number;
  /** What the drawing stands on. */
  readonly view: View;
}

const COLUMNS = 20;
/** Height of the ends of a brace, and pixels kept around it. */
const FOOT = 7;
const GAP = 5;
const LINE_HEIGHT = 1.2;

/** One above the other, the first next to the frames. */
export function layoutBraces(marks: readonly CaseMark[], plan: BracePlan): readonly Brace[] {
  let bottom = plan.insets.first.y - GAP;
  const shared = marks.filter(({ isShared }) => isShared);
  return [...Map.groupBy(shared, (mark) => mark.case?.id).values()].flatMap((ofCase) => {
    const item = ofCase[0]?.case;
    if (item === undefined) return [];
    const brace = layoutBrace(item, ofCase, bottom, plan);
    bottom = brace.frame.y - GAP;
    return [brace];
  });
}

function layoutBrace(item: MapCase, marks: readonly CaseMark[], bottom: number, plan: BracePlan): Brace {
  const { insets, scale, view } = plan;
  const feet = marks
    .map(({ territory }) => territory)
    .filter(isOverseas)
    .map((territory) => frameInset(insets, overseasTerritories.indexOf(territory)))
    .map(({ x, width }) => x + width / 2)
    .toSorted((one, other) => one - other);
  const [left = insets.first.x, right = left] = [feet.at(0), feet.at(-1)];
  const dots = placeRows(item, { middle: (left + right) / 2, bottom: bottom - FOOT - GAP }, plan);
  const flock = { ...markFlock(item.flock, dots, scale), case: item };
  const start = Math.max(right, Math.max(...dots.map(([x]) => x)) + flock.radius) + 2 * GAP;
  const words = writeLabel(item, start, bottom - FOOT, plan);
  const top = Math.min(words.top, Math.min(...dots.map(([, y]) => y)) - flock.radius);
  const frame = { x: insets.first.x, y: top, width: start + words.width - insets.first.x, height: bottom - top };
  const { ground } = readGroundUnder(view, { x: start, y: words.top, width: words.width, height: bottom - words.top });
  return {
    flock,
    path: feet.map((x) => `M${x} ${bottom}v${-FOOT}`).join('') + `M${left} ${bottom - FOOT}H${right}`,
    label: { x: start, anchor: 'start', ground, lines: words.lines, case: item },
    frame: growFrame(frame, 2),
  };
}

/** In rows of one length, the last one at the bottom. */
function placeRows(
  { flock }: MapCase,
  { middle, bottom }: { readonly middle: number; readonly bottom: number },
  { insets, scale }: BracePlan,
): readonly Point[] {
  const { total, radius } = measureFlock(flock, scale);
  const columns = Math.min(COLUMNS, total);
  const rows = Math.ceil(total / columns);
  const left = Math.max(insets.first.x + radius, middle - ((columns - 1) * scale.spacing) / 2);
  return range(0, total).map((index): Point => {
    const row = Math.floor(index / columns);
    return [left + (index % columns) * scale.spacing, bottom - radius - (rows - 1 - row) * scale.spacing];
  });
}

function writeLabel(item: MapCase, x: number, bottom: number, plan: BracePlan) {
  const { title, caption } = plan.labels;
  const width = plan.right - x;
  const under = [item.caption, nameTerritories(item.departements)].filter(Boolean);
  const texts = [
    ...wrapText(item.title, title, { width, lines: 2 }).map((text) => ({ text, style: title, isTitle: true })),
    { text: under.join(', '), style: caption, isTitle: false },
  ];
  const heights = texts.map(({ style }) => style.size * LINE_HEIGHT);
  const top = bottom - heights.reduce((sum, height) => sum + height, 0);
  const lines = texts.map(({ text, isTitle, style }, index) => {
    const end = heights.slice(0, index + 1).reduce((sum, height) => sum + height, top);
    return { text, isTitle, y: Math.round(end - style.size * 0.28) };
  });
  return { lines, top, width: Math.max(...texts.map(({ text, style }) => measureText(text, style))) };
}

function isOverseas(territory: Territory): territory is OverseasTerritory {
  return territory !== 'metropole';
}
