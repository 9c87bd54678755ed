import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupByDistance } from './clusters.ts';
import { findNearest, listPlaceless, placeCases, type MapRecord } from './model.ts';

const territories = { metropole: { scale: 1, dx: 600, dy: 6000 }, '974': { scale: 2, dx: 10, dy: 20 } };

const record = fc.record({
  form: fc.constant('grappe'),
  points: fc.array(
    fc.record({
      territory: fc.constantFrom('metropole', '974'),
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
    }),
    { maxLength: 3 },
  ),
  departements: fc.subarray(['22', '29', '974']),
  isNational: fc.boolean(),
});
const corpus = fc
  .array(record, { maxLength: 40 })
  .map((records): readonly MapRecord[] => records.map((one, index) => ({ id: `c${index}`, ...one })));

test('the map and its lists hold every selected case once', () => {
  fc.assert(
    fc.property(corpus, fc.func(fc.boolean()), fc.integer({ min: 1, max: 400 }), (records, isSelected, distance) => {
      const selected = new Set(records.filter(({ id }) => isSelected(id)).map(({ id }) => id));
      const placed = placeCases(records, territories).filter(({ id }) => selected.has(id));
      const { areas, national } = listPlaceless(records, selected);
      const grouped = groupByDistance(placed, distance).flatMap(({ members }) => members);
      const shown = [...grouped, ...areas, ...national].map(({ id }) => id);
      expect(shown.toSorted()).toEqual([...selected].toSorted());
    }),
  );
});

const first: MapRecord = {
  id: 'a',
  form: 'grappe',
  points: [
    { territory: '974', x: 3, y: -4 },
    { territory: 'metropole', x: 0, y: 0 },
  ],
  departements: ['974'],
  isNational: false,
};

test('a case stands at its main place, moved to the frame of its territory', () => {
  expect(placeCases([first, { ...first, id: 'b', points: [] }], territories)).toEqual([
    { id: 'a', form: 'grappe', x: 16, y: 12 },
  ]);
});

test('a territory that the ground lacks is said, not drawn elsewhere', () => {
  expect(() => placeCases([first], { metropole: territories.metropole })).toThrow('no territory 974');
});

test.each([
  ['a case with départements is an area', { points: [] }, 'areas'],
  ['a national case is only listed', { points: [], isNational: true }, 'national'],
  ['so is a case without any place', { points: [], departements: [] }, 'national'],
] as const)('%s', (_, change, list) => {
  const changed = { ...first, ...change };
  expect(listPlaceless([changed], new Set(['a']))).toEqual({ areas: [], national: [], [list]: [changed] });
});

test.each([
  [{ x: 1, y: 0 }, 5, { x: 0, y: 0 }],
  [{ x: 6, y: 0 }, 5, { x: 10, y: 0 }],
  [{ x: 5, y: 20 }, 5, undefined],
  [{ x: 0, y: 5 }, 5, { x: 0, y: 0 }],
])('the spot nearest to %j, at most %i away, is %j', (spot, reach, expected) => {
  const spots = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ];
  expect(findNearest(spots, spot, reach)).toEqual(expected);
});
