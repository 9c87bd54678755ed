import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeNames, type Box, type NameChoice, type Side } from './name-placement.ts';

const WINDOW: Box = { x: 0, y: 0, width: 400, height: 300 };
const TOWN: readonly Side[] = ['end', 'start', 'below', 'above', 'far-end', 'far-start'];

function town(x: number, y: number): NameChoice {
  return { spots: [{ x, y }], sides: TOWN, width: 50, height: 14 };
}

/** The box of a sign. */
function sign(x: number, y: number): Box {
  return { x: x - 14, y: y - 14, width: 28, height: 28 };
}

function listSides(names: readonly NameChoice[], obstacles: readonly Box[] = []) {
  return placeNames(names, { window: WINDOW, obstacles }).map((place) => place?.side);
}

test('a town is named after its square, before it at the edge of the window', () => {
  expect(listSides([town(100, 100), town(380, 200)])).toEqual(['end', 'start']);
});

test('a sign beside its square moves the name, one on it keeps it off', () => {
  expect(listSides([town(100, 100)], [sign(125, 100)])).toEqual(['start']);
  expect(listSides([town(100, 100)], [sign(100, 100)])).toEqual(['far-end']);
});

test('a name without room is not written: the first that come have it', () => {
  expect(
    listSides([town(200, 150), town(203, 152), town(206, 148), town(209, 150)]).filter(Boolean).length,
  ).toBeLessThan(4);
  const walls = [
    { x: 90, y: 60, width: 400, height: 80 },
    { x: 0, y: 60, width: 99, height: 80 },
  ];
  expect(listSides([town(100, 100)], walls)).toEqual([undefined]);
});

test('a région takes the first of its spots that is free', () => {
  const region: NameChoice = {
    spots: [
      { x: 200, y: 150 },
      { x: 200, y: 220 },
    ],
    sides: ['over'],
    width: 90,
    height: 26,
  };
  const [place] = placeNames([region], { window: WINDOW, obstacles: [sign(220, 150)] });
  expect(place?.spot.y).toBe(220);
});

test('no name lies over a sign, over another name, or out of the window', () => {
  const spot = fc.record({ x: fc.integer({ min: -50, max: 450 }), y: fc.integer({ min: -50, max: 350 }) });
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 25 }), fc.array(spot, { maxLength: 15 }), (spots, signs) => {
      const obstacles = signs.map(({ x, y }) => sign(x, y));
      const boxes = placeNames(
        spots.map(({ x, y }) => town(x, y)),
        { window: WINDOW, obstacles },
      ).flatMap((place) => place?.box ?? []);
      const apart = (one: Box, other: Box) =>
        one.x + one.width <= other.x ||
        other.x + other.width <= one.x ||
        one.y + one.height <= other.y ||
        other.y + other.height <= one.y;
      for (const [rank, box] of boxes.entries()) {
        expect(obstacles.every((obstacle) => apart(obstacle, box))).toBe(true);
        expect(boxes.slice(rank + 1).every((other) => apart(other, box))).toBe(true);
        expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 400 && box.y + box.height <= 300).toBe(true);
      }
    }),
  );
});
