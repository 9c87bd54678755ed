import type { Frame } from '../../geography/projection.ts';
import { createLabelSpace, type LabelSpace } from '../maps/label-space.ts';
import { measureText } from '../maps/text-width.ts';

/** Where something is drawn, and what it is called. */
export interface NamedMark {
  readonly x: number;
  /** End of a period, or `x`. */
  readonly x2: number;
  /** Top of a range, or the value. */
  readonly y: number;
  readonly y2: number;
  /** « La Gazette Oise, 2024 ». */
  readonly name: string;
}

/** The name of a source beside its mark. */
export interface ChartLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

const SIZE = 12.5;
const LINE = 15;
/** From the middle of a mark to its name. */
const GAP = 11;
/** Half of the ticks at the ends of a bar. */
const BAR_END = 7;
const LONGEST_NAME = 34;

/**
 * Names as many marks as there is room for, `most` at most: the last ones first, which the finding rests on. Marks at one place
 * share their name: « Journal des entreprises, 2026 » stands for both.
 */
export function placeChartLabels(
  marks: readonly NamedMark[],
  ghosts: readonly NamedMark[],
  frame: Frame,
  most: number,
): readonly ChartLabel[] {
  const space = createLabelSpace(frame, []);
  const all = [...marks, ...ghosts];
  for (const mark of all) takeMark(mark, space);
  const labels: ChartLabel[] = [];
  const seen = new Set<string>();
  for (const mark of all.toReversed().sort((one, other) => other.x - one.x)) {
    const place = `${mark.x} ${mark.y}`;
    if (labels.length >= most || seen.has(place)) continue;
    seen.add(place);
    const found = listPlaces(mark).find(({ box }) => space.isFree(box));
    if (found === undefined) continue;
    space.takeBox(found.box);
    labels.push(found.label);
  }
  return labels;
}

/** A bar is covered nowhere along its length. */
function takeMark({ x, x2, y, y2 }: NamedMark, space: LabelSpace): void {
  if (x === x2 && y === y2) return space.takeDots([[x, y]]);
  space.takeBox({ x: x - BAR_END, y: y - BAR_END, width: x2 - x + 2 * BAR_END, height: y2 - y + 2 * BAR_END });
}

/** Right of the mark, left of it, above, below. */
function listPlaces({ x, x2, y, y2, name }: NamedMark) {
  const text = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 8).trimEnd()}… ${name.slice(-4)}` : name;
  const width = measureText(text, { size: SIZE });
  const middle = (y + y2) / 2;
  const center = (x + x2) / 2;
  return [
    { anchor: 'start' as const, left: x2 + GAP, top: middle - LINE / 2, at: x2 + GAP },
    { anchor: 'end' as const, left: x - GAP - width, top: middle - LINE / 2, at: x - GAP },
    { anchor: 'middle' as const, left: center - width / 2, top: y - GAP - LINE, at: center },
    { anchor: 'middle' as const, left: center - width / 2, top: y2 + GAP, at: center },
    { anchor: 'start' as const, left: x2 + GAP, top: middle - LINE * 1.4, at: x2 + GAP },
    { anchor: 'end' as const, left: x - GAP - width, top: middle + LINE * 0.4, at: x - GAP },
  ].map(({ anchor, left, top, at }) => ({
    box: { x: left, y: top, width, height: LINE },
    label: { x: Math.round(at * 10) / 10, y: Math.round((top + LINE * 0.78) * 10) / 10, anchor, text },
  }));
}
