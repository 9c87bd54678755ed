import { expect, test } from 'vitest';
import { isPublicHost } from './public-host.ts';

test.each(['https://a.fr/', 'http://www.exemple.com:8080/x'])('%s is anybody’s', (address) => {
  expect(isPublicHost(new URL(address))).toBe(true);
});

test.each([
  'http://localhost/',
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://169.254.169.254/latest/meta-data',
  'http://[::1]/',
  'http://intranet/',
  'http://printer.local/',
])('%s is not', (address) => {
  expect(isPublicHost(new URL(address))).toBe(false);
});
