import { expect, test } from 'vitest';
import { slugify } from '../language/fold.ts';
import { listRegionAliases } from './region-aliases.ts';
import { regions } from './regions.ts';

const slugs = [...regions.values()].map(({ slug }) => slug);

test.each([
  ['provence-alpes-cote-d-azur', 'PACA'],
  ['ile-de-france', 'IdF'],
  ['la-reunion', 'DOM-TOM'],
])('%s is also %s', (slug, alias) => {
  expect(slugs).toContain(slug);
  expect(listRegionAliases(slug)).toContain(alias);
});

test('an alias is the name of no other région; those that several share are what the overseas ones are together', () => {
  const owners = Map.groupBy(
    slugs.flatMap((slug) => listRegionAliases(slug).map((alias) => ({ slug, alias: slugify(alias) }))),
    ({ alias }) => alias,
  );
  const shared = [...owners.values()].filter((all) => all.length > 1);
  expect(new Set(shared.map((all) => all.length))).toEqual(new Set([5]));
  expect([...owners.keys()].filter((alias) => slugs.includes(alias))).toEqual([]);
});
