import { scaleSqrt } from 'd3';
import type { ActorMention } from '../../atlas/case-study.ts';
import { formatNumber, formatText } from '../format.ts';
import { wrapText, type TextStyle } from '../maps/text-width.ts';

const MOST_ACTORS = 6;
const LARGEST_RADIUS = 28;
/** Employees of a firm that fills the largest disc, unless a larger one stands beside it. */
const LARGE_FIRM = 300;
const SQUARE = 15;

/** As the drawing writes them. */
export const NAME_STYLE: TextStyle = { size: 14, isBold: true };
export const DETAIL_STYLE: TextStyle = { size: 12.5 };

/** Room of a label, in units of the drawing and in lines; without lines for it, a role is left to the text. */
interface LabelRoom {
  readonly width: number;
  readonly nameLines: number;
  readonly roleLines: number;
}

const WIDE_WIDTH = 786;
const NARROW_WIDTH = 358;
const BESIDE = { nameLines: 2, roleLines: 2 } as const;
/** A third of a telephone: names only, the workforce being short. */
const ABOVE_OR_BELOW: LabelRoom = { width: NARROW_WIDTH / 3 - 6, nameLines: 3, roleLines: 0 };
/** Between the lines of a name. */
const LINE_HEIGHT = 16;

/** A firm or a partner in the drawing; lengths in units of the drawing. */
export interface NetworkNode {
  /** Lines of the name, then those of a detail. */
  readonly name: readonly string[];
  readonly detail: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Radius of a disc, half the side of a square. */
  readonly radius: number;
  readonly shape: 'disc' | 'outline' | 'square';
  readonly line: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
}

export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly centre: { readonly x: number; readonly y: number; readonly radius: number };
  readonly flock: { readonly x: number; readonly y: number };
  readonly members: readonly NetworkNode[];
  readonly partners: readonly NetworkNode[];
  /** Actors that found no place in the drawing. */
  readonly hiddenCount: number;
}

/** Firms on the left (area = employees), partners on the right, the co-operation between them. */
export function layoutWideNetwork(actors: readonly ActorMention[]): NetworkLayout {
  const { members, partners, hiddenCount } = pickActors(actors, MOST_ACTORS);
  const rows = Math.max(members.length, partners.length, 3);
  const height = rows * 78 + 40;
  const centre = { x: 378, y: Math.round(height * 0.45), radius: 36 };
  const spread = (count: number, index: number) => Math.round((height / (count + 1)) * (index + 1));
  return {
    width: WIDE_WIDTH,
    height,
    centre,
    flock: { x: centre.x, y: centre.y + 112 },
    members: members.map((actor, index) => {
      const [x, y] = [206, spread(members.length, index)];
      const radius = findRadius(actor, members);
      const label = { x: x - radius - 12, y, anchor: 'end' } as const;
      return toNode(actor, { x, y, radius, centre, label }, { ...BESIDE, width: label.x });
    }),
    partners: partners.map((actor, index) => {
      const [x, y, radius] = [556, spread(partners.length, index), SQUARE / 2];
      const label = { x: x + SQUARE, y, anchor: 'start' } as const;
      return toNode(actor, { x, y, radius, centre, label }, { ...BESIDE, width: WIDE_WIDTH - label.x });
    }),
    hiddenCount,
  };
}

/** The same on a telephone: firms above, partners below, three of each at most. */
export function layoutNarrowNetwork(actors: readonly ActorMention[]): NetworkLayout {
  const { members, partners, hiddenCount } = pickActors(actors, 3);
  const centre = { x: 179, y: 250, radius: 36 };
  const spread = (count: number, index: number) => Math.round((NARROW_WIDTH / (count * 2)) * (index * 2 + 1));
  return {
    width: NARROW_WIDTH,
    height: 580,
    centre,
    flock: { x: centre.x, y: centre.y + 122 },
    members: members.map((actor, index) => {
      const [x, y] = [spread(members.length, index), 98];
      const radius = findRadius(actor, members);
      // The last line of every name stands at the same height.
      const labelY = 42 - (countNameLines(actor) - 1) * (LINE_HEIGHT / 2);
      return toNode(actor, { x, y, radius, centre, label: { x, y: labelY, anchor: 'middle' } }, ABOVE_OR_BELOW);
    }),
    partners: partners.map((actor, index) => {
      const [x, y, radius] = [spread(partners.length, index), 500, SQUARE / 2];
      const labelY = y + 28 + (countNameLines(actor) - 1) * (LINE_HEIGHT / 2);
      return toNode(actor, { x, y, radius, centre, label: { x, y: labelY, anchor: 'middle' } }, ABOVE_OR_BELOW);
    }),
    hiddenCount,
  };
}

/** Firms that belong, the largest first, then the other organisations; persons are named in the text only. */
function pickActors(actors: readonly ActorMention[], most: number) {
  const organisations = actors.filter(({ type, link }) => type !== 'personne' && link !== 'porteur');
  const isMember = ({ link }: ActorMention) => link === 'membre';
  const members = organisations.filter(isMember).sort((a, b) => (b.workforce?.value ?? 0) - (a.workforce?.value ?? 0));
  const partners = organisations.filter((actor) => !isMember(actor));
  const shown = { members: members.slice(0, most), partners: partners.slice(0, most) };
  return { ...shown, hiddenCount: organisations.length - shown.members.length - shown.partners.length };
}

function findRadius({ workforce }: ActorMention, members: readonly ActorMention[]): number {
  if (workforce === undefined) return 8;
  const largest = Math.max(LARGE_FIRM, ...members.map((member) => member.workforce?.value ?? 0));
  return Math.round(scaleSqrt([0, largest], [3, LARGEST_RADIUS])(workforce.value));
}

function toNode(
  { name, link, workforce, role }: ActorMention,
  { x, y, radius, centre, label }: Pick<NetworkNode, 'x' | 'y' | 'radius' | 'label'> & Pick<NetworkLayout, 'centre'>,
  { width, nameLines, roleLines }: LabelRoom,
): NetworkNode {
  const shape = link !== 'membre' ? 'square' : workforce === undefined ? 'outline' : 'disc';
  return {
    name: wrapText(formatText(name), NAME_STYLE, { width, lines: nameLines }),
    detail:
      workforce === undefined
        ? wrapText(formatText(role), DETAIL_STYLE, { width, lines: roleLines })
        : [`${formatNumber(workforce.value)} salariés, ${workforce.year}`],
    x,
    y,
    radius,
    shape,
    label,
    line: cutLine({ x, y, radius }, centre),
  };
}

/** The segment between two circles, without what lies inside them. */
function cutLine(
  from: { readonly x: number; readonly y: number; readonly radius: number },
  to: { readonly x: number; readonly y: number; readonly radius: number },
): NetworkNode['line'] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  return {
    x1: Math.round(from.x + dx * (from.radius + 3)),
    y1: Math.round(from.y + dy * (from.radius + 3)),
    x2: Math.round(to.x - dx * to.radius),
    y2: Math.round(to.y - dy * to.radius),
  };
}

function countNameLines({ name }: ActorMention): number {
  const { width, nameLines } = ABOVE_OR_BELOW;
  return wrapText(formatText(name), NAME_STYLE, { width, lines: nameLines }).length;
}
