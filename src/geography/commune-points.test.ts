import { expect, test } from 'vitest';
import { choosePlace } from './commune-points.ts';

const namesake = { name: 'Aumale', point: [1, 1], isSeat: false, population: 10 } as const;
const seat = { name: 'Le Bourg', point: [2, 2], isSeat: true, population: 20 } as const;
const largest = { name: 'La Plaine', point: [3, 3], isSeat: false, population: 900 } as const;

test.each([
  ['the place with the name of the commune', [largest, seat, namesake], namesake],
  ['else the seat', [largest, seat], seat],
  ['else the most populated place', [{ ...largest, population: 5 }, largest], largest],
  ['the only place', [largest], largest],
])('a commune lies at %s', (_, places, chosen) => {
  expect(choosePlace(places, 'Aumale')).toEqual(chosen);
});

test('a commune without any place has no point', () => {
  expect(choosePlace([], 'Aumale')).toBeUndefined();
});
