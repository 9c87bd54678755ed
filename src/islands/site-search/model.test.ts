import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ResultGroup } from '../text-search/results.ts';
import { arrangeGroups, readAddress, writeAddress } from './model.ts';

test.each([
  ['?q=verre', 'verre', ''],
  ['?q=l%E2%80%99alliance', 'l’alliance', ''],
  ['?q=a+b', 'a b', ''],
  ['?q=%20verre%20&genre=cas', 'verre', 'cas'],
  ['?q=', '', ''],
  ['?autre=1', '', ''],
  ['', '', ''],
])('the address %j asks for %j of the kind %j', (search, query, kind) => {
  expect(readAddress(search)).toEqual({ query, kind });
});

test('what is written in the address reads back as itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'cas', 'formes'), (typed, kind) => {
      const query = typed.trim();
      expect(readAddress(writeAddress({ query, kind }))).toEqual({ query, kind: query === '' ? '' : kind });
    }),
  );
});

const groupOf = (kind: string): ResultGroup => ({
  kind,
  title: kind,
  pages: [{ path: kind, title: kind }],
  describe: ({ path, title }) => ({ path, title, detail: '' }),
});

test.each([
  [
    ['premier', 'cas', 'formes', 'repertoire'],
    ['premier', 'cas'],
    ['formes', 'repertoire'],
  ],
  [['formes', 'repertoire'], ['formes'], ['repertoire']],
  [[], [], []],
])('of %j the columns hold %j and %j', (kinds, main, side) => {
  const columns = arrangeGroups(kinds.map(groupOf));
  expect(columns.main.map(({ kind }) => kind)).toEqual(main);
  expect(columns.side.map(({ kind }) => kind)).toEqual(side);
});
