import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressPage, findPageSuffix, listPagePaths, paginate } from './pagination.ts';

test('the pages, one after the other, are the list; all but the last are full', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (items, size) => {
      const pages = paginate(items, size);
      expect(pages.flatMap((page) => page.items)).toEqual(items);
      expect(pages.slice(0, -1).every((page) => page.items.length === size)).toBe(true);
      expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
      for (const page of pages) expect(page).toMatchObject({ count: pages.length, total: items.length });
      if (items.length > 0) expect(pages.at(-1)?.items.length).toBeGreaterThan(0);
    }),
  );
});

test('an empty list has one empty page', () => {
  expect(paginate([])).toEqual([{ items: [], number: 1, count: 1, total: 0 }]);
});

test('addresses: the first page has the one of the list', () => {
  expect([1, 2, 12].map(findPageSuffix)).toEqual([undefined, 'page/2', 'page/12']);
  expect([1, 2].map((number) => addressPage('/cas/', number))).toEqual(['/cas/', '/cas/page/2/']);
});

test('200 rows are one page, 201 are two', () => {
  const rows = Array.from({ length: 201 }, (_, index) => index);
  expect(listPagePaths(rows.slice(0, 200)).map(({ page }) => page)).toEqual([undefined]);
  expect(listPagePaths(rows).map(({ page, listPage }) => [page, listPage.items.length])).toEqual([
    [undefined, 200],
    ['page/2', 1],
  ]);
});
