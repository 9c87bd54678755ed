import type { Point } from '../../geography/coordinates.ts';
import type { Frame, View } from '../../geography/projection.ts';
import { readGroundUnder, type Ground } from './ground.ts';
import type { LabelSpace, Segment } from './label-space.ts';
import { measureText, wrapName, type TextStyle } from './text-width.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** A label of one or more lines, ready to draw. Pixels. */
export interface Label {
  readonly x: number;
  readonly anchor: Anchor;
  readonly ground: Ground;
  readonly lines: readonly LabelLine[];
  readonly leader?: string;
}

export interface LabelLine {
  readonly text: string;
  /** Baseline. */
  readonly y: number;
  readonly isTitle: boolean;
}

export interface LabelText {
  readonly title: string;
  readonly caption?: string;
}

/** The mark a label names. */
export interface Labelled extends LabelText {
  readonly center: Point;
  readonly reach: number;
  readonly dots: readonly Point[];
  /** From the centre of a dot to its edge. */
  readonly radius: number;
}

export interface LabelRules {
  readonly title: TextStyle;
  readonly caption: TextStyle;
  /** Widest line of a title, in pixels. */
  readonly width: number;
  /** How far a label may go from its mark, in pixels, step by step. */
  readonly distances: readonly number[];
}

const lineHeight = 1.2;
/** Pixels between a mark and a label that needs no leader. */
const nearGap = 6;
/** Design: a leader appears beyond this many pixels. */
const leaderThreshold = 14;
/** The longest leader, in pixels: a small mark far from its name would be lost among others. */
const leaderBase = 45;
const leaderShare = 2.5;
/** What counts as much as that many pixels of leader: lying across a coast, seeming to name another mark. */
const coastPenalty = 30;
const confusionPenalty = 45;

/**
 * Places the label where it is free, near its mark and clear of coasts: right, left, below, above, then further away in
 * twelve directions with a leader. Undefined when there is no room, or only where it would seem to name another mark.
 */
export function placeLabel(mark: Labelled, rules: LabelRules, view: View, space: LabelSpace): Label | undefined {
  const block = measureBlock(mark, rules);
  const best = chooseCheapest(mark, listCandidates(mark, block, rules.distances), view, space);
  if (!best) return undefined;
  space.takeBox(best.box);
  if (best.leader) space.takeLeader(best.leader);
  return toLabel({ ...best, ground: readGroundUnder(view, best.box).ground }, block, mark.radius);
}

/** Penalties only add to a cost: from the nearest on, the search ends when no candidate left can be cheaper. */
function chooseCheapest(
  mark: Labelled,
  candidates: readonly Candidate[],
  view: View,
  space: LabelSpace,
): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates.toSorted((left, right) => left.cost - right.cost)) {
    if (best && candidate.cost >= best.cost) return best;
    if (!space.isFree(candidate.box, candidate.leader)) continue;
    if (candidate.leader && !space.isNearestTo(mark.dots, endLeader(candidate.leader, mark.radius).to)) continue;
    const isNearOthers = space.isNearOthers(mark.dots, candidate.box, candidate.leader);
    if (isNearOthers && !candidate.leader) continue;
    const coast = readGroundUnder(view, candidate.box).isMixed ? coastPenalty : 0;
    const cost = candidate.cost + coast + (isNearOthers ? confusionPenalty : 0);
    if (!best || cost < best.cost) best = { ...candidate, cost };
  }
  return best;
}

interface Block {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly text: string; readonly size: number; readonly isTitle: boolean }[];
}

interface Candidate {
  readonly box: Frame;
  readonly anchor: Anchor;
  readonly cost: number;
  readonly leader?: Segment;
}

function measureBlock({ title, caption }: LabelText, rules: LabelRules): Block {
  const titles = wrapName(title, rules.title, { width: rules.width, lines: 2 });
  const captions = caption === undefined || caption === '' ? [] : [caption];
  const lines = [
    ...titles.map((text) => ({ text, size: rules.title.size, isTitle: true })),
    ...captions.map((text) => ({ text, size: rules.caption.size, isTitle: false })),
  ];
  const widths = lines.map(({ text, isTitle }) => measureText(text, isTitle ? rules.title : rules.caption));
  return { lines, width: Math.max(...widths), height: lines.reduce((sum, { size }) => sum + size * lineHeight, 0) };
}

function listCandidates(mark: Labelled, block: Block, distances: readonly number[]): readonly Candidate[] {
  const directions = Array.from({ length: 12 }, (_, index) => (index * Math.PI) / 6);
  const allowed = distances.filter((distance) => distance <= leaderBase + leaderShare * mark.reach);
  return [nearGap, ...allowed].flatMap((distance) =>
    directions
      .filter((angle) => distance > nearGap || Math.abs(Math.sin(2 * angle)) < 0.01)
      .map((angle) => placeBlock({ mark, block, distance, angle })),
  );
}

interface Placement {
  readonly mark: Labelled;
  readonly block: Block;
  readonly distance: number;
  readonly angle: number;
}

/** The label’s near side stands at that distance from the mark in that direction. */
function placeBlock({ mark, block, distance, angle }: Placement): Candidate {
  const { center, dots, radius } = mark;
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const reach = radius + Math.max(...dots.map(([x, y]) => (x - center[0]) * dx + (y - center[1]) * dy));
  const anchor: Anchor = Math.abs(dx) < 0.1 ? 'middle' : dx > 0 ? 'start' : 'end';
  const tip: Point = [center[0] + dx * (reach + distance), center[1] + dy * (reach + distance)];
  const left = { start: tip[0], middle: tip[0] - block.width / 2, end: tip[0] - block.width }[anchor];
  const isFar = distance > leaderThreshold;
  const top = tip[1] - topOffset(anchor, { isAbove: dy < 0, isFar, block });
  const box = { x: left, y: top, width: block.width, height: block.height };
  const cost = distance + (dy === 0 ? 0 : 2) + (dx < -0.1 ? 1 : 0);
  return isFar ? { box, anchor, cost, leader: { from: tip, to: findNearest(tip, dots) } } : { box, anchor, cost };
}

/** A leader goes to a dot of its own flock, whatever the shape that the coast gave it. */
function findNearest([x, y]: Point, dots: readonly Point[]): Point {
  const distanceTo = (dot: Point): number => Math.hypot(dot[0] - x, dot[1] - y);
  return dots.reduce((nearest, dot) => (distanceTo(dot) < distanceTo(nearest) ? dot : nearest), dots[0] ?? [x, y]);
}

/** Pixels from the top of a label to where its leader starts: under or over it, else beside its title. */
function topOffset(
  anchor: Anchor,
  { isAbove, isFar, block }: { readonly isAbove: boolean; readonly isFar: boolean; readonly block: Block },
): number {
  if (anchor === 'middle') return isAbove ? block.height : 0;
  return isFar ? (block.lines[0]?.size ?? 0) * 0.6 : block.height / 2;
}

/** Pixels between a leader and the text it leads to. */
const leaderGap = 4;
/** Pixels that a leader stops short of the centre of its dot, and of the edge of a ring. */
const dotGap = 7;
const edgeGap = 3;

function toLabel(
  { box, anchor, leader, ground }: Candidate & { readonly ground: Ground },
  block: Block,
  radius: number,
): Label {
  const x = { start: box.x, middle: box.x + box.width / 2, end: box.x + box.width }[anchor];
  let top = box.y;
  const lines = block.lines.map(({ text, size, isTitle }) => {
    top += size * lineHeight;
    return { text, isTitle, y: round(top - size * 0.28) };
  });
  return {
    x: round(x),
    anchor,
    ground,
    lines,
    ...(leader && { leader: drawLeader(endLeader(leader, radius)) }),
  };
}

/** From the text to the mark, without touching either. */
function endLeader({ from, to }: Segment, radius: number): Segment {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const gap = Math.max(dotGap, radius + edgeGap);
  return {
    from: [from[0] + ux * leaderGap, from[1] + uy * leaderGap],
    to: [to[0] - ux * gap, to[1] - uy * gap],
  };
}

function drawLeader({ from, to }: Segment): string {
  return `M${from.map(Math.round).join(' ')}L${to.map(Math.round).join(' ')}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
