import { expect, test, vi } from 'vitest';
import { lazily } from './lazy.ts';

test('makes nothing before its first use, and once', () => {
  const make = vi.fn(() => ({ size: 1 }));
  const read = lazily(make);
  expect(make).not.toHaveBeenCalled();
  expect(read()).toBe(read());
  expect(make).toHaveBeenCalledOnce();
});
