import { expect, test } from 'vitest';
import { createTrail } from './model.ts';

test('back from a source leads to the call that was followed', () => {
  const trail = createTrail<string>('');
  trail.follow('call 2', '#source-2');
  expect(trail.arrive('')).toBe('call 2');
});

test('several steps come back one at a time, the last first', () => {
  const trail = createTrail<string>('#limites');
  trail.follow('call 2', '#source-2');
  trail.follow('call back', '#appel-a-1');
  expect(trail.arrive('#source-2')).toBe('call back');
  expect(trail.arrive('#limites')).toBe('call 2');
  expect(trail.arrive('')).toBeUndefined();
});

test('the browser tells of the arrival at a source too: nothing has to be found again there', () => {
  const trail = createTrail<string>('');
  trail.follow('call 2', '#source-2');
  expect(trail.arrive('#source-2')).toBeUndefined();
  expect(trail.arrive('')).toBe('call 2');
});

test('forward to a source is no way back', () => {
  const trail = createTrail<string>('');
  trail.follow('call 2', '#source-2');
  trail.arrive('');
  expect(trail.arrive('#source-2')).toBeUndefined();
});
