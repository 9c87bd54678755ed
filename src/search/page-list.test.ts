import { expect, test } from 'vitest';
import { listPages, listWorks, parsePageList, writePageList } from './page-list.ts';

const names = {
  groups: [],
  threads: [],
  works: [],
  cases: [
    { id: 'a', title: 'Atelier', groups: [], names: [] },
    { id: 'b', title: 'Bois', groups: [], names: [] },
  ],
};
const work = { path: 'sources/p#porter', title: 'Quels\u00a0clusters\u202f?', issuer: 'Porter, Revue' };
const file = writePageList({
  table: 'pages.pf_meta',
  titles: new Map([
    ['', 'Accueil'],
    ['methode', 'Comment lire un chiffre'],
  ]),
  works: [work],
  wordStarts: ['a', 'mot'],
});

test('the pages of the engine are known by their ids, cases first', () => {
  expect([...listPages(parsePageList(file), names, ['11', '22', '33', '44'])]).toEqual([
    ['11', { path: 'cas/a', title: 'Atelier', caseId: 'a' }],
    ['22', { path: 'cas/b', title: 'Bois', caseId: 'b' }],
    ['33', { path: '', title: 'Accueil' }],
    ['44', { path: 'methode', title: 'Comment lire un chiffre' }],
  ]);
});

test('the works come with it', () => {
  expect(listWorks(parsePageList(file))).toEqual([work]);
});

test('a list made for another index is refused', () => {
  expect(() => listPages(file, names, ['11', '22', '33'])).toThrow('disagree');
});

test('another file is refused', () => {
  expect(() => parsePageList({ pages: '' })).toThrow('cannot be read');
});
