type Point = readonly [x: number, y: number];

export interface FlockSize {
  /** Full dots: the low end of the range. */
  readonly full: number;
  /** Hollow dots: from there to the high end. */
  readonly hollow: number;
  /** Mean distance between neighbouring dots, in pixels. */
  readonly spacing: number;
}

/** Dots around the origin, in pixels, from the leaders to the last ones. */
export interface FlockDots {
  readonly full: readonly Point[];
  /** The first of the full dots, to be drawn again 16 % larger. */
  readonly front: readonly Point[];
  /** Trailing behind the full ones. */
  readonly hollow: readonly Point[];
}

/** How much larger the dots of the front are. */
export const frontEnlargement = 1.16;

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const stretch = 1.28;
const tilt = (-24 * Math.PI) / 180;
const frontShare = 0.3;

/** A sunflower stretched along its heading, so that every flock faces the same way: to the right and slightly up. */
export function layoutFlock({ full, hollow, spacing }: FlockSize): FlockDots {
  return rankDots(
    Array.from({ length: full + hollow }, (_, index) => placeDot(index, spacing)),
    full,
  );
}

/** The dot of that rank of a flock that has room around the origin: each is a little further than the one before. */
export function placeDot(rank: number, spacing: number): Point {
  return turn(placeSeed(rank, spacing));
}

/** Tells the leaders of a flock from those that trail behind, wherever its dots had room; `full` of them are full. */
export function rankDots(points: readonly Point[], full: number): FlockDots {
  const along = ([x, y]: Point): number => x * Math.cos(tilt) + y * Math.sin(tilt);
  const dots = points.toSorted((left, right) => along(right) - along(left));
  return {
    full: dots.slice(0, full),
    front: dots.slice(0, Math.ceil(full * frontShare)),
    hollow: dots.slice(full),
  };
}

/** One path of zero-length strokes: with round caps, each is a dot as wide as the stroke. */
export function flockPath(points: readonly Point[]): string {
  return points.map(([x, y]) => `M${format(x)} ${format(y)}h0`).join('');
}

/** One path of small circles, for hollow dots. */
export function ringPath(points: readonly Point[], radius: number): string {
  const [r, d] = [format(radius), format(2 * radius)];
  return points
    .map(([x, y]) => `M${format(x - radius)} ${format(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0-${d} 0`)
    .join('');
}

function placeSeed(index: number, spacing: number): Point {
  const radius = radiusUnit(spacing) * Math.sqrt(index + 0.5);
  const angle = index * goldenAngle;
  return [radius * Math.cos(angle) * stretch, radius * Math.sin(angle)];
}

/** Each dot has the area of a square of side `spacing`, whatever the stretch. */
function radiusUnit(spacing: number): number {
  return spacing / Math.sqrt(Math.PI * stretch);
}

function turn([x, y]: Point): Point {
  return [x * Math.cos(tilt) - y * Math.sin(tilt), x * Math.sin(tilt) + y * Math.cos(tilt)];
}

function format(value: number): number {
  return Math.round(value * 10) / 10;
}
