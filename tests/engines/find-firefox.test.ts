import { expect, test } from 'vitest';
import { findFirefox } from './find-firefox.ts';

const HERE = { platform: process.platform, arch: process.arch };

test('FIREFOX_PATH comes before the usual places', () => {
  expect(findFirefox({ ...HERE, environment: { ...process.env, FIREFOX_PATH: process.execPath } })).toBe(
    process.execPath,
  );
});

test('a FIREFOX_PATH that is no file is an error, not a reason to take another', () => {
  expect(() => findFirefox({ ...HERE, environment: { FIREFOX_PATH: '/nulle/part' } })).toThrow('/nulle/part');
});

test.runIf(process.platform === 'linux')('a machine without Firefox has none', () => {
  expect(findFirefox({ ...HERE, environment: { PATH: '/nulle/part', FIREFOX_PATH: '' } })).toBeUndefined();
});
