import { expect, test } from 'vitest';
import { writePageList } from '../../search/page-list.ts';
import { readPageList } from './page-list.ts';

const names = {
  groups: [],
  threads: [],
  cases: [
    { id: 'a', title: 'Atelier', groups: [], words: '' },
    { id: 'b', title: 'Bois', groups: [], words: '' },
  ],
};
const file = writePageList(
  [
    { id: '11', path: 'cas/b' },
    { id: '22', path: 'methode' },
    { id: '33', path: '' },
  ],
  ['a', 'b'],
  new Map([['methode', 'Comment lire un chiffre']]),
);

test('the pages of the engine are known by their ids', () => {
  const pages = readPageList(file, names);
  expect(pages.get('11')).toEqual({ path: 'cas/b', title: 'Bois', caseId: 'b' });
  expect(pages.get('22')).toEqual({ path: 'methode', title: 'Comment lire un chiffre' });
  expect(pages.get('33')).toEqual({ path: '', title: '' });
});

test.each([
  ['made for other cases', { ...file, cases: '11' }, 'disagree'],
  ['another file', {}, 'cannot be read'],
])('a list %s is refused', (_, json, message) => {
  expect(() => readPageList(json, names)).toThrow(message);
});
