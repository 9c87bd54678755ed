import { describe, expect, test } from 'vitest';
import { readCommunes } from '../../geography/communes.ts';
import type { Point } from '../../geography/coordinates.ts';
import type { Frame } from '../../geography/projection.ts';
import { layoutCaseLocator, type LocatorDrawing } from './case-locator-layout.ts';
import { createLabelSpace } from './label-space.ts';
import { NUMBER_RADIUS, orderPlaces, placeNumbers, type NumberMark } from './number-marks.ts';

const DOT_RADIUS = 3.5;
const frame: Frame = { x: 0, y: 0, width: 664, height: 400 };

function place(dots: readonly Point[]): readonly NumberMark[] {
  const space = createLabelSpace(frame, []);
  space.takeDots(dots);
  return placeNumbers(dots, space);
}

const distance = ([x, y]: Point, [x2, y2]: Point) => Math.hypot(x - x2, y - y2);

/** What is wrong with the numbers of a drawing. */
function listFaults({ frame: { width, height }, numbers, situation }: LocatorDrawing): readonly string[] {
  return numbers.flatMap(({ number, center, leader }, index) => {
    const [x, y] = center;
    const isInside =
      x >= NUMBER_RADIUS && y >= NUMBER_RADIUS && x <= width - NUMBER_RADIUS && y <= height - NUMBER_RADIUS;
    const others = numbers.slice(index + 1).filter((other) => distance(center, other.center) < 2 * NUMBER_RADIUS);
    const covered = numbers.filter(({ dot }) => distance(center, dot) < NUMBER_RADIUS + DOT_RADIUS / 2);
    const { x: left = width, y: top = height, width: wide = 0, height: high = 0 } = situation?.frame ?? {};
    const isOnInset =
      x + NUMBER_RADIUS > left &&
      x - NUMBER_RADIUS < left + wide &&
      y + NUMBER_RADIUS > top &&
      y - NUMBER_RADIUS < top + high;
    return [
      ...(isInside ? [] : [`${number} leaves the frame`]),
      ...(isOnInset ? [`${number} is on the small map`] : []),
      ...others.map((other) => `${number} meets ${other.number}`),
      ...covered.map((other) => `${number} covers the dot ${other.number}`),
      ...(leader === '' ? [`${number} has no leader`] : []),
    ];
  });
}

describe('numbers of places', () => {
  test('no disc meets another nor a dot, and all are inside the frame, over 50 communes with one place and with six', () => {
    const communes = [...readCommunes().values()]
      .flatMap(({ code, name, departement, point, population = 0 }) =>
        point && population > 4000 ? [{ code, name, departement, point }] : [],
      )
      .toSorted((left, right) => (left.code < right.code ? -1 : 1));
    const chosen = communes.filter((_, index) => index % Math.floor(communes.length / 50) === 0);
    expect(chosen.length).toBeGreaterThanOrEqual(50);
    const faults = chosen.flatMap(({ departement, ...main }) => {
      const near = communes
        .filter((other) => other.departement === departement && other.code !== main.code)
        .slice(0, 5);
      return [[main], [main, ...near]].flatMap((points) => {
        const { wide, narrow } = layoutCaseLocator({ points, departements: [departement] });
        expect([wide.numbers.length, narrow.numbers.length]).toEqual([points.length, points.length]);
        return [wide, narrow].flatMap((drawing) => listFaults(drawing).map((fault) => `${main.name}: ${fault}`));
      });
    });
    expect(faults).toEqual([]);
  });

  test('a disc stands near its dot, joined to it', () => {
    const [mark] = place([[300, 200]]);
    expect(mark).toMatchObject({ number: 1, dot: [300, 200] });
    expect(distance(mark?.center ?? [0, 0], [300, 200])).toBe(24);
    expect(mark?.leader).toMatch(/^M\d+ \d+L300 200$/);
  });

  test('numbers alternate on the two sides of a line of places', () => {
    const dots = [0, 1, 2, 3].map((step): Point => [150 + step * 100, 200]);
    const sides = place(dots).map(({ center, dot }) => Math.sign(center[1] - dot[1]));
    expect(sides).toEqual([sides[0], -Number(sides[0]), sides[0], -Number(sides[0])]);
  });

  test('without any room left, a disc stands on its dot', () => {
    const space = createLabelSpace(frame, [frame]);
    expect(placeNumbers([[300, 200]], space)).toMatchObject([{ center: [300, 200], leader: '' }]);
  });

  test.each([
    [
      'along a valley, from the north',
      [
        [100, 300],
        [300, 100],
        [200, 202],
      ],
      [1, 2, 0],
    ],
    [
      'along a coast, level with the eye',
      [
        [300, 100],
        [100, 101],
        [200, 101],
      ],
      undefined,
    ],
    [
      'a heap, as the file lists it',
      [
        [100, 100],
        [200, 210],
        [190, 100],
        [110, 200],
      ],
      [0, 1, 2, 3],
    ],
    [
      'two places, as the file lists them',
      [
        [100, 300],
        [300, 100],
      ],
      [0, 1],
    ],
  ] as const)('places are numbered %s', (_, dots, expected) => {
    const order = orderPlaces(dots);
    if (expected !== undefined) expect(order).toEqual(expected);
    else
      expect([
        [0, 2, 1],
        [1, 2, 0],
      ]).toContainEqual(order);
  });
});
