import { describe, expect, test } from 'vitest';
import { createLabelSpace } from './label-space.ts';

const frame = { x: 0, y: 0, width: 200, height: 100 };
const box = { x: 80, y: 40, width: 40, height: 20 };
const emptySpace = () => createLabelSpace(frame, []);

describe('room for a label', () => {
  test('an empty drawing has some', () => {
    expect(emptySpace().isFree(box)).toBe(true);
  });

  test.each([
    ['out of the drawing', { ...box, x: 180 }],
    ['on what is reserved', { ...box, x: 0, y: 0 }],
  ])('there is none %s', (_, wanted) => {
    expect(createLabelSpace(frame, [{ x: 0, y: 0, width: 30, height: 30 }]).isFree(wanted)).toBe(false);
  });

  test('there is none on another label', () => {
    const space = emptySpace();
    space.takeBox({ ...box, x: 110 });
    expect(space.isFree(box)).toBe(false);
    expect(space.isFree({ ...box, x: 20 })).toBe(true);
  });

  test('there is none on a dot', () => {
    const space = emptySpace();
    space.takeDots([[100, 50]]);
    expect(space.isFree(box)).toBe(false);
  });

  test('there is none under a leader, nor for a leader that crosses one', () => {
    const space = emptySpace();
    space.takeLeader({ from: [0, 50], to: [200, 50] });
    expect(space.isFree(box)).toBe(false);
    expect(space.isFree({ ...box, y: 5, height: 10 }, { from: [100, 15], to: [100, 90] })).toBe(false);
    expect(space.isFree({ ...box, y: 5, height: 10 }, { from: [100, 15], to: [100, 40] })).toBe(true);
  });

  test('a label beside the dots of another mark would seem to name it', () => {
    const space = emptySpace();
    space.takeDots([
      [70, 50],
      [130, 50],
    ]);
    expect(space.isNearOthers([[70, 50]], { ...box, width: 20 })).toBe(false);
    expect(space.isNearOthers([[70, 50]], box)).toBe(true);
  });

  test.each([
    ['under its beginning', [10, 12], true],
    ['before its beginning', [-8, 10], false],
    ['under its end', [98, 12], true],
    ['beyond its end', [108, 10], false],
    ['away from it', [50, 16], false],
  ] as const)('a leader would seem to name a dot %s: %j, %s', (_, dot, isNear) => {
    const space = emptySpace();
    space.takeDots([dot]);
    expect(space.isNearOthers([], { ...box, y: 80 }, { from: [0, 10], to: [100, 10] })).toBe(isNear);
  });
});
