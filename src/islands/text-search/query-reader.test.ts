import { beforeEach, expect, test, vi } from 'vitest';
import { QueryReader } from './query-reader.ts';

const PIECES = ['0abri 0atelier', '0lin 0lunetterie', '0usine 0verre'];
const STARTS = ['abri', 'lin', 'usine'];

let loaded: string[] = [];

beforeEach(() => {
  loaded = [];
  vi.stubGlobal('fetch', (address: string) => {
    loaded.push(address);
    return Promise.resolve(Response.json(PIECES[Number(/mots-(\d)\.json$/.exec(address)?.[1])]));
  });
  return () => vi.unstubAllGlobals();
});

test.each([
  ['verre', ['/verre/mots-2.json']],
  ['verre 2009', ['/verre/mots-2.json']],
  ['2009', []],
])('« %s », which the corpus holds, loads only the pieces of its words: %j', async (typed, addresses) => {
  const query = await new QueryReader('/verre/', { starts: STARTS, glued: new Map() }).read(typed);
  expect(query.unknownWords).toEqual([]);
  expect(loaded).toEqual(addresses);
});

test('a mistake loads the pieces of its first two letters besides: the right word may stand there', async () => {
  const query = await new QueryReader('/', { starts: STARTS, glued: new Map() }).read('taelier');
  expect(query.correction).toBe('atelier');
  expect(loaded.toSorted()).toEqual(['/mots-0.json', '/mots-1.json']);
});

test('a piece is loaded once', async () => {
  const reader = new QueryReader('/', { starts: STARTS, glued: new Map() });
  await reader.read('verre');
  await reader.read('verres');
  expect(loaded).toEqual(['/mots-2.json']);
});
