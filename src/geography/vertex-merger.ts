import type { Position } from 'geojson';

/**
 * A function that gives, for each vertex, the first vertex seen within `distance` of it, the same object each time.
 * Rounding to a grid would not do: two vertices a hair apart may fall on both sides of a line of the grid.
 */
export function createVertexMerger(distance: number): (vertex: Position) => Position {
  const cells = new Map<string, Position[]>();
  const cellOf = (x: number, y: number): string => `${Math.floor(x / distance)} ${Math.floor(y / distance)}`;
  const offsets = [-distance, 0, distance];

  return ([x = 0, y = 0]) => {
    const nearby = offsets.flatMap((dx) => offsets.flatMap((dy) => cells.get(cellOf(x + dx, y + dy)) ?? []));
    const known = nearby.find(([knownX = 0, knownY = 0]) => Math.hypot(knownX - x, knownY - y) < distance);
    if (known) return known;
    const vertex: Position = [x, y];
    const cell = cells.get(cellOf(x, y));
    if (cell) cell.push(vertex);
    else cells.set(cellOf(x, y), [vertex]);
    return vertex;
  };
}
