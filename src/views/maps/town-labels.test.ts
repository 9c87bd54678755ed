import { expect, test } from 'vitest';
import { projectOnView } from '../../geography/projection.ts';
import { createLabelSpace } from './label-space.ts';
import { placeTowns } from './town-labels.ts';

const lyon = { name: 'Lyon', point: [45.7485, 4.8467] } as const;
const view = { territory: 'metropole', scale: 1, origin: [0, 0] } as const;
const [x, y] = projectOnView(view, lyon.point);
const frame = { x: x - 200, y: y - 100, width: 400, height: 200 };

test('towns on one spot stand on its right and left, then are left out: names never overlap', () => {
  const space = createLabelSpace(frame, []);
  const towns = ['Un', 'Deux', 'Trois'].map((name) => ({ ...lyon, name }));
  const placed = placeTowns(towns, view, space);
  expect(placed.map(({ name, anchor }) => [name, anchor])).toEqual([
    ['Un', 'start'],
    ['Deux', 'end'],
  ]);
});

test('a town under a mark keeps its name, without a square', () => {
  const space = createLabelSpace(frame, []);
  space.takeDots([[x, y]]);
  expect(placeTowns([lyon], view, space)).toMatchObject([{ name: 'Lyon', ground: 'land' }]);
  expect(placeTowns([lyon], view, space)[0]?.square).toBeUndefined();
});
