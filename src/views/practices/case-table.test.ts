import { expect, test } from 'vitest';
import { caseFile, localSource, practiceFile, smallAtlas } from '../../atlas/atlas.fixture.ts';
import { describeTablePages } from './case-table.ts';

const sources = [localSource('s')];

const atlas = smallAtlas({
  pratiques: ['acheter', 'former', 'vendre'].map((id) => practiceFile(id)),
  cas: [
    caseFile('jeune', { debut: '2001' }),
    caseFile('sans-date', { sources }),
    caseFile('vieux', {
      debut: '1976',
      pratiques: ['vendre', 'acheter', 'former'].map((pratique) => ({ pratique, detail: pratique, source: 's' })),
      sources,
    }),
  ],
});

test('the table of some cases: the oldest first, each with its main practices', () => {
  const [page] = describeTablePages(atlas.cases, atlas);
  expect(page?.listPage.items.map(({ href, uses }) => [href, uses.map(({ detail }) => detail)])).toEqual([
    ['/cas/vieux/', ['Vendre', 'Acheter']],
    ['/cas/jeune/', []],
    ['/cas/sans-date/', []],
  ]);
  expect(page?.axisYears).toEqual(['1976', '2026']);
});

test('a long table goes on to other pages; an empty one has one', () => {
  const cases = Array.from({ length: 51 }, (_, index) => caseFile(`c${index}`));
  const many = smallAtlas({ cas: cases });
  const pages = describeTablePages(many.cases, many).map(({ listPage }) => [listPage.number, listPage.items.length]);
  expect(pages).toEqual([
    [1, 50],
    [2, 1],
  ]);
  expect(describeTablePages([], atlas).map(({ listPage }) => listPage.total)).toEqual([0]);
});
