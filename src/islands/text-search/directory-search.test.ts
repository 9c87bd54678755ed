import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packDirectory } from '../../search/directory-index.ts';
import { DirectorySearch } from './directory-search.ts';
import { describeSpotted, groupSpotted } from './spotted.ts';

const acanterra = {
  path: 'repertoire/occitanie#acanterra',
  title: 'Acanterra',
  detail: 'Marque collective · Tarn',
  words: 'Tarn, 81, Occitanie',
  purpose: 'Marque de <granitiers>',
};
const adeto = {
  path: 'repertoire/paca#adeto',
  title: 'Adeto',
  detail: 'Autre · Var',
  words: 'Tarn-et-Garonne',
  purpose: 'Entraide',
};

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(packDirectory([adeto, acanterra]))));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const find = async (query: string, ...answered: readonly string[]) => {
  const words = answered.map((word) => ({ word, isBeginning: false }));
  return (await new DirectorySearch('repertoire.json').find(query, words)).groupings.map(({ title }) => title);
};

test.each([
  ['acanterra', ['Acanterra']],
  ['granitier tarn', ['Acanterra']],
  ['marque 81', ['Acanterra']],
  ['acanterra bretagne', ['Acanterra']],
  ['tarn', ['Adeto', 'Acanterra']],
  ['tarn sauf entraide', ['Acanterra']],
])('« %s » finds %j', async (query, titles) => {
  expect(await find(query)).toEqual(titles);
});

test('words that were corrected find what those typed do not', async () => {
  expect(await find('entraidde', 'entraide')).toEqual(['Adeto']);
});

test('a directory that cannot be loaded finds nothing', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  expect(await find('acanterra')).toEqual([]);
});

test('a row leads to the row of the directory, and is told apart from the cases', async () => {
  const spotted = await new DirectorySearch('repertoire.json').find('granitiers', []);
  const [group] = groupSpotted(spotted);
  const [page] = group?.pages ?? [];
  expect(page && group?.describe(page)).toMatchObject({ path: acanterra.path, detail: acanterra.detail });
  expect(page && group?.text?.(page.path)).toEqual(['Marque de &lt;<mark>granitiers</mark>&gt;']);
  expect(describeSpotted(spotted).replace(/\s/g, ' ')).toBe(' Au répertoire : 1 groupement repéré, non documenté.');
  expect(groupSpotted({ groupings: [], words: [] })).toEqual([]);
  expect(describeSpotted({ groupings: [], words: [] })).toBe('');
});
