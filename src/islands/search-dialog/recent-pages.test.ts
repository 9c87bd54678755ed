import { expect, test } from 'vitest';
import { addPage, parsePages } from './recent-pages.ts';

const page = (path: string) => ({ path, title: `Page ${path}` });

test('a page comes first, once, and the oldest leaves', () => {
  const pages = ['a', 'b', 'c', 'd', 'e', 'f'].map(page);
  expect(addPage(pages, page('c')).map(({ path }) => path)).toEqual(['c', 'a', 'b', 'd', 'e', 'f']);
  expect(addPage(pages, page('g')).map(({ path }) => path)).toEqual(['g', 'a', 'b', 'c', 'd', 'e']);
});

test('what the tab kept reads back', () => {
  const pages = [page('cas/a'), page('formes/b')];
  expect(parsePages(JSON.stringify(pages))).toEqual(pages);
});

test.each([null, '{}', 'null', '[1, null, {"path": "a"}]'])('%s holds no page', (text) => {
  expect(parsePages(text)).toEqual([]);
});
