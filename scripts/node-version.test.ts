import { expect, test } from 'vitest';
import { satisfiesNode } from './node-version.mjs';

const RANGE = '^22.22.3 || ^24.16.0 || >=26.3.0';

test.each([
  ['v24.21.0', true],
  ['v24.16.0', true],
  ['v24.9.0', false],
  ['v22.22.3', true],
  ['v22.22.2', false],
  ['v20.20.2', false],
  ['v25.9.0', false],
  ['v26.3.0', true],
  ['v27.0.0', true],
])('Node %s fits the range: %s', (version, expected) => {
  expect(satisfiesNode(version, RANGE)).toBe(expected);
});

test('a range it cannot read is an error, never a silent yes', () => {
  expect(() => satisfiesNode('v24.0.0', '~24.1')).toThrow('~24.1');
});
