import type { LatLon, Point } from '../../geography/coordinates.ts';
import { fitView, projectOnView, type Frame, type View } from '../../geography/projection.ts';
import { findTerritory } from '../../geography/territories.ts';
import { drawBackdrop, type Backdrop } from './backdrop.ts';
import { layoutInsets, viewInset, type Inset, type InsetRow } from './inset-layout.ts';
import { readFrance } from './locator-view.ts';

/** What the map needs to know of a grouping of the directory: one point, no flock. */
export interface MapGrouping {
  readonly title: string;
  readonly href: string;
  readonly point: LatLon;
}

export interface DirectoryMapLayout {
  readonly frame: Frame;
  readonly backdrop: Backdrop;
  readonly insets: readonly Inset[];
  /** In the order of the groupings; those that fall on no territory are left out. */
  readonly marks: readonly GroupingMark[];
  /** Pixels. */
  readonly markRadius: number;
}

export interface GroupingMark {
  readonly title: string;
  readonly href: string;
  readonly x: number;
  readonly y: number;
}

const frame: Frame = { x: 0, y: 0, width: 448, height: 500 };
const france: Frame = { x: 10, y: 10, width: 428, height: 392 };
const insetRow: InsetRow = { first: { x: 8, y: 416, width: 80, height: 76 }, gap: 8 };
const markRadius = 2.1;

/** Marks of one commune go round its point, this far from one another. Pixels. */
const spacing = 4.6;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

export function layoutDirectoryMap(groupings: readonly MapGrouping[]): DirectoryMapLayout {
  const main = fitView('metropole', readFrance(), france);
  const scale = { spacing, dotRadius: markRadius, ringRadius: markRadius, members: 1, gap: 0 };
  const insets = layoutInsets(insetRow, [], scale);
  const views = new Map<string, View>([
    ['metropole', main],
    ...insets.map(({ territory }, index): [string, View] => [territory, viewInset(insetRow, index)]),
  ]);
  const ranks = new Map<string, number>();
  const marks = groupings.flatMap(({ title, href, point }): readonly GroupingMark[] => {
    const view = views.get(findTerritory(point) ?? '');
    if (view === undefined) return [];
    const key = point.join();
    const rank = ranks.get(key) ?? 0;
    ranks.set(key, rank + 1);
    const [x, y] = spread(projectOnView(view, point), rank);
    return [{ title, href, x: round(x), y: round(y) }];
  });
  return { frame, backdrop: drawBackdrop(main, frame), insets, marks, markRadius };
}

/** The first at its place, the next ones around it as the seeds of a sunflower. */
function spread([x, y]: Point, rank: number): Point {
  const distance = spacing * Math.sqrt(rank);
  return [x + distance * Math.cos(rank * goldenAngle), y + distance * Math.sin(rank * goldenAngle)];
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
