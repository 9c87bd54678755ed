import { expect, test } from 'vitest';
import { hashInlineCode } from './content-security.ts';
import { assemblePage } from './page-assembly.ts';
import { FAULT_SCRIPT, POLICY_MARK, SHEETS_MARK } from './site.ts';

const SHEET = '<link rel="stylesheet" href="/site.css">';
const head = (extra = '') => `<html><head><meta charset="utf-8">${POLICY_MARK}<style>@layer a;</style>${extra}</head>`;
const PAGE = `${head(`<style>b{}</style>${SHEET}`)}<body>${SHEETS_MARK}<h1>T</h1>${SHEETS_MARK}<p>x</p><script src="/a.js"></script>`;

test('puts the style sheets at the last mark, then the script that waits for them', () => {
  const page = assemblePage(PAGE);
  expect(page).toContain(`<body><h1>T</h1>${SHEET}<script>${FAULT_SCRIPT}</script><p>x</p>`);
  expect(page.split(SHEET)).toHaveLength(2);
  expect(page).not.toContain(SHEETS_MARK);
});

test('the sheet of all pages comes before those of some', () => {
  const links = ['overview', 'site', 'explorer'].map((name) => `<link rel="stylesheet" href="/_astro/${name}.x.css">`);
  const page = assemblePage(PAGE.replace(SHEET, links.join('')));
  expect(page).toContain([links[1], links[0], links[2]].join(''));
});

test('joins the styles in their order, after the policy that allows them', () => {
  const page = assemblePage(PAGE);
  const style = '@layer a;b{}';
  expect(page.match(/<style>/g)).toHaveLength(1);
  expect(page).toMatch(
    /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]*"><style>@layer a;b\{\}<\/style>/,
  );
  expect(page).toContain(hashInlineCode(style));
});

test('leaves what is no page as it is', () => {
  expect(assemblePage('<p>part</p>')).toBe('<p>part</p>');
});

test.each([
  ['no mark for the sheets', `${head()}<body><p>x</p>`],
  ['no mark for the policy', `<head></head><body>${SHEETS_MARK}`],
  ['a script that could fail unseen', `${head()}<body><script type="module" src="/a.js"></script>${SHEETS_MARK}`],
])('refuses a page with %s', (_, page) => {
  expect(() => assemblePage(page)).toThrow();
});
