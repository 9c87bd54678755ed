import { expect, test, vi } from 'vitest';
import { once, oncePer } from './memoize.ts';

test('a value is computed at the first call, once, even when it is undefined', () => {
  const compute = vi.fn(() => undefined);
  const read = once(compute);
  expect(compute).not.toHaveBeenCalled();
  expect([read(), read()]).toEqual([undefined, undefined]);
  expect(compute).toHaveBeenCalledTimes(1);
});

test('a value is computed once per key', () => {
  const compute = vi.fn((key: string) => key.length);
  const read = oncePer(compute);
  expect([read('a'), read('ab'), read('a')]).toEqual([1, 2, 1]);
  expect(compute).toHaveBeenCalledTimes(2);
});
