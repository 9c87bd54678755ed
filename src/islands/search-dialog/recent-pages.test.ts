import { expect, test } from 'vitest';
import { addPage, parsePages } from './recent-pages.ts';

const page = (path: string) => ({ path, title: `Page ${path}` });

test('a page comes first, once, and the oldest leaves', () => {
  const pages = [...'abcdefghijkl'].map(page);
  const join = (shown: readonly { readonly path: string }[]) => shown.map(({ path }) => path).join('');
  expect(join(addPage(pages, page('c')))).toBe('cabdefghijkl');
  expect(join(addPage(pages, page('m')))).toBe('mabcdefghijk');
});

test('what the tab kept reads back', () => {
  const pages = [page('cas/a'), page('formes/b')];
  expect(parsePages(JSON.stringify(pages))).toEqual(pages);
});

test.each([null, '', 'x', '{}', 'null', '[1, null, {"path": "a"}]'])('%s holds no page', (text) => {
  expect(parsePages(text)).toEqual([]);
});

test.each([
  '/evil.example',
  '//evil.example',
  'cas/../x',
  'javascript:alert(1)',
  'cas/x?q',
  'cas/x#y',
  'CAS/x',
  'cas//x',
  '',
])('the path %j leads nowhere', (path) => {
  expect(parsePages(JSON.stringify([page(path), page('cas/a')]))).toEqual([page('cas/a')]);
});
