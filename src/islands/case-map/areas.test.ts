import { expect, test } from 'vitest';
import { frameAreas } from './areas.ts';

const FRAMES = {
  bretagne: { x: 0, y: 10, width: 20, height: 10 },
  corse: { x: 90, y: 80, width: 10, height: 20 },
};

test.each([
  [['bretagne'], FRAMES.bretagne],
  [['bretagne', 'corse'], { x: 0, y: 10, width: 100, height: 90 }],
  [['corse', 'national'], FRAMES.corse],
  [['national'], undefined],
  [['__proto__', 'constructor', 'toString'], undefined],
  [[], undefined],
])('%s are held by their frames', (areas, frame) => {
  expect(frameAreas(areas, FRAMES)).toEqual(frame);
});
