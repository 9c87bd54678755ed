import { expect, test } from 'vitest';
import { readPlace } from './place.ts';

test.each([
  [
    { rows: 30, top: 1200 },
    { rows: 30, top: 1200 },
  ],
  [
    { rows: 4000, top: 0 },
    { rows: 500, top: 0 },
  ],
  [{ rows: 30 }, undefined],
  [{ rows: '30', top: 1 }, undefined],
  [null, undefined],
  ['autre', undefined],
])('the state %j of the history is the place %j', (state, expected) => {
  expect(readPlace(state)).toEqual(expected);
});
