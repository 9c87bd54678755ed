import { expect, test } from 'vitest';
import { frameAreas, holdSpots, isSameFrame } from './areas.ts';

const FRAMES = {
  bretagne: { x: 0, y: 10, width: 20, height: 10 },
  corse: { x: 90, y: 80, width: 10, height: 20 },
  '2A': { x: 90, y: 90, width: 10, height: 10 },
  '974': { x: 200, y: 200, width: 30, height: 30 },
};

test.each([
  [['bretagne'], FRAMES.bretagne],
  [['bretagne', 'corse'], { x: 0, y: 10, width: 100, height: 90 }],
  [['corse', 'national'], FRAMES.corse],
  [['2A'], { x: 50, y: 50, width: 90, height: 90 }],
  [['2A', '974'], { x: 50, y: 50, width: 180, height: 180 }],
  [['974'], FRAMES['974']],
  [['national'], undefined],
  [['__proto__', 'constructor', 'toString'], undefined],
  [[], undefined],
])('%s are held by their frames', (areas, frame) => {
  expect(frameAreas(areas, FRAMES)).toEqual(frame);
});

test.each([
  [[], FRAMES.bretagne],
  [[{ x: 5, y: 12 }], FRAMES.bretagne],
  [[{ x: 30, y: 0 }], { x: 0, y: 0, width: 30, height: 20 }],
  [[{ x: -10, y: 25 }], { x: -10, y: 10, width: 30, height: 15 }],
])('with the spots %j the frame is %j', (spots, frame) => {
  const held = holdSpots(FRAMES.bretagne, spots);
  expect(held).toEqual(frame);
  expect(isSameFrame(held, FRAMES.bretagne)).toBe(frame === FRAMES.bretagne);
});
