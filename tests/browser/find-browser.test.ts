import { expect, test } from 'vitest';
import { findBrowser, listSystemBrowsers } from './find-browser.ts';

test('looks for every name in every folder of PATH, by order of names', () => {
  const found = listSystemBrowsers({ platform: 'linux', arch: 'x64', environment: { PATH: '/a:/b' } });
  expect(found.slice(0, 3)).toEqual(['/a/chromium-headless-shell', '/b/chromium-headless-shell', '/a/chromium']);
});

test('knows where a Mac keeps Chrome', () => {
  const found = listSystemBrowsers({ platform: 'darwin', arch: 'arm64', environment: {} });
  expect(found).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
});

test('a CHROME_PATH that does not start is an error, not a reason to take another', async () => {
  const environment = { CHROME_PATH: '/nulle/part' };
  await expect(findBrowser({ platform: 'linux', arch: 'x64', environment })).rejects.toThrow('/nulle/part');
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the packaged browser comes before the system’s',
  async () => {
    const environment = { PATH: process.env['PATH'] };
    const found = await findBrowser({ platform: 'linux', arch: 'x64', environment });
    expect(found).toContain('/node_modules/.cache/en-meute/');
  },
);
