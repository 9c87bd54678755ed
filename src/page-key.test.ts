import { beforeEach, expect, test, vi } from 'vitest';
import { keyPage } from './page-key.ts';

beforeEach(() => {
  vi.stubEnv('CODE_DIGEST', 'one');
});

test('equal values have one key', () => {
  expect(keyPage({ title: 'A', numbers: new Map([['a', 1]]) })).toBe(
    keyPage({ title: 'A', numbers: new Map([['a', 1]]) }),
  );
});

test.each([
  ['a text', { title: 'B' }],
  ['a member of a map', { title: 'A', numbers: new Map([['a', 2]]) }],
  ['the order of a map', { title: 'A', numbers: new Map([['b', 1]]) }],
  ['a member of a set', { title: 'A', set: new Set(['x']) }],
  ['one value more', { title: 'A' }, 1],
])('%s changes the key', (_name, ...printed) => {
  expect(keyPage(...printed)).not.toBe(keyPage({ title: 'A', numbers: new Map([['a', 1]]) }));
  expect(keyPage(...printed)).not.toBe(keyPage({ title: 'A' }));
});

test('another code changes the key', () => {
  const before = keyPage('A');
  vi.stubEnv('CODE_DIGEST', 'two');
  expect(keyPage('A')).not.toBe(before);
});
