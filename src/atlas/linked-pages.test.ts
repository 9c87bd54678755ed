import { expect, test } from 'vitest';
import { actorFile, caseFile, localSource, smallAtlas, sourceFile } from './atlas.fixture.ts';
import { findPageLinks } from './linked-pages.ts';

const atlas = smallAtlas({
  cas: [
    caseFile('a', {
      site: 'https://a.fr/',
      sources: [localSource('s', { url: 'https://s.fr/x#haut', archive: 'https://archive.fr/s' })],
      body: 'Voir [là](https://l.fr/). [@s] [@p]',
    }),
    caseFile('b', { body: 'Et [@p].' }),
  ],
  acteurs: [actorFile('v', { site: 'https://v.fr/' })],
  sources: [sourceFile('p', { url: 'https://p.fr/' })],
});

test('sources, archives, sites and links of the text lead to their pages', () => {
  const asked = ['a', 'l', 'p', 'v', 'autre'].map((name) => `https://${name}.fr/`);
  const links = findPageLinks([...asked, 'https://s.fr/x', 'https://archive.fr/s'], atlas);
  const shown = [...links].map(([address, found]) => [
    address,
    ...found.map(({ page, source }) => `${page.kind}/${page.id} ${source ?? ''}`.trim()),
  ]);
  expect(shown.toSorted()).toEqual([
    ['https://a.fr/', 'cas/a'],
    ['https://archive.fr/s', 'cas/a Article s'],
    ['https://l.fr/', 'cas/a'],
    ['https://p.fr/', 'cas/a Article p', 'cas/b Article p'],
    ['https://s.fr/x', 'cas/a Article s'],
    ['https://v.fr/', 'acteurs/v'],
  ]);
});
