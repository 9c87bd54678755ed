/** Rows that a list shows before it goes on to another page. */
export const PAGE_SIZE = 200;

/** One page of a long list. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** Counted from 1. */
  readonly number: number;
  readonly count: number;
  /** Items of all the pages. */
  readonly total: number;
}

/** Cuts a list into pages; an empty list has one empty page. */
export function paginate<Item>(items: readonly Item[], size = PAGE_SIZE): readonly ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
    total: items.length,
  }));
}

/** End of the address of a page: nothing for the first one, `page/2` for the second. */
export function findPageSuffix(number: number): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}

/** Address of a page of a list; `base` is that of the first one. */
export function addressPage(base: string, number: number): string {
  const suffix = findPageSuffix(number);
  return suffix === undefined ? base : `${base}${suffix}/`;
}

/** Static paths of a paginated route, for Astro's `[...page]`. */
export function listPagePaths<Item>(items: readonly Item[]) {
  return paginate(items).map((listPage) => ({ page: findPageSuffix(listPage.number), listPage }));
}
