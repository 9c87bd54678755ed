import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isInstallationStale } from './installation.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b-darwin': { version: '1.0.0', optional: true },
  },
};

test.each([
  ['nothing installed', undefined, true],
  [
    'all installed',
    { packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-darwin': { version: '1.0.0' } } },
    false,
  ],
  ['the optional package of another system left out', { packages: { 'node_modules/a': { version: '1.0.0' } } }, false],
  ['a package missing', { packages: {} }, true],
  ['another version', { packages: { 'node_modules/a': { version: '0.9.0' } } }, true],
  [
    'an optional package in another version',
    { packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-darwin': { version: '2.0.0' } } },
    true,
  ],
  [
    'a package too many',
    { packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/c': { version: '1.0.0' } } },
    true,
  ],
])('%s', (_name, installed, expected) => {
  expect(isInstallationStale(wanted, installed)).toBe(expected);
});

test('the installation these tests run on is up to date', () => {
  const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
  expect(isInstallationStale(read('../package-lock.json'), read('../node_modules/.package-lock.json'))).toBe(false);
});
