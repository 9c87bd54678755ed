import { expect, test } from 'vitest';
import { directoryFile, localSource, smallAtlas } from '../../atlas/atlas.fixture.ts';
import { listDirectoryLinks } from '../explorer/directory-links.ts';
import { buildDirectoryOverview, countSpotted, listDirectoryPages, listSpotted } from './directory-pages.ts';

const atlas = smallAtlas({
  repertoire: [
    directoryFile(
      [
        { id: 'a', nom: 'Ateliers', forme: 'district' },
        { id: 'b', nom: 'Brasseurs', departements: ['76', '29'], manque: 'Tout.' },
        { id: 'c', nom: 'Conserveurs', commune: '29151' },
        { id: 'n', nom: 'Nationale', departements: [] },
      ],
      [localSource('s')],
    ),
  ],
});

const findPage = (slug: string) => listDirectoryPages(atlas).find((page) => page.slug === slug);

test('a page for each région and one for the country, each grouping on one of them', () => {
  const pages = listDirectoryPages(atlas);
  expect(pages.map(({ slug }) => slug)).toEqual([
    ...[...atlas.gazetteer.regions.values()].map(({ slug }) => slug),
    'national',
  ]);
  const ids = pages.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries.map(({ id }) => id)));
  expect(ids.toSorted()).toEqual(['a', 'b', 'c', 'n']);
  expect(pages.reduce((sum, { count }) => sum + count, 0)).toBe(atlas.groupings.length);
});

test('by form within a page, and what is listed elsewhere', () => {
  const page = findPage('bretagne');
  expect(page?.groups.map(({ form, entries }) => [form, entries.map(({ id }) => id)])).toEqual([
    ['district', ['a']],
    ['grappe', ['c']],
  ]);
  expect(page?.elsewhere).toEqual([{ href: '/repertoire/normandie/#b', name: 'Brasseurs' }]);
  expect(page?.lead).toMatch(/^2\u00a0groupements repérés, de 2\u00a0formes\./);
});

test('a région has one count on its page, in the directory and in the explorer; what is listed elsewhere is added apart', () => {
  const plain = (text = '') => text.replaceAll(/[\u00a0\u202f]/g, ' ');
  expect(plain(countSpotted('53', atlas))).toBe(
    '2 groupements connus par leur nom et par une source, comptés à part des cas, et 1 autre rangé dans une région qu’il touche aussi.',
  );
  for (const { code, slug, name } of atlas.gazetteer.regions.values()) {
    const count = findPage(slug)?.count;
    const overview = buildDirectoryOverview(atlas).pages.find((page) => page.name === name);
    const link = listDirectoryLinks(atlas).find(({ region }) => region === slug);
    expect([name, overview?.count]).toEqual([name, count]);
    expect([name, parseInt(link?.label ?? '0', 10)]).toEqual([name, count]);
    expect([name, parseInt(countSpotted(code, atlas) ?? '0', 10)]).toEqual([name, count]);
  }
});

test('a région without any says so', () => {
  expect(findPage('guadeloupe')).toMatchObject({ count: 0, lead: 'Aucun groupement repéré pour l’instant.' });
});

test('the two counts, side by side and never added', () => {
  const overview = buildDirectoryOverview(atlas);
  expect(overview.sentence).toBe('0\u00a0cas documenté, 4\u00a0groupements repérés');
  expect(overview.incompleteCount).toBe(1);
  expect(overview.mapGroupings.map(({ title, href }) => [title, href])).toEqual([
    ['Conserveurs', '/repertoire/bretagne/#c'],
  ]);
  expect(overview.pages.find(({ name }) => name === 'Bretagne')?.forms[1]).toEqual({
    href: '/repertoire/bretagne/#forme-grappe',
    name: 'Grappe',
    count: 1,
  });
});

test('the block of a région names all those that touch it', () => {
  expect(listSpotted('53', atlas).map(({ form, entries }) => [form, entries])).toEqual([
    ['district', [{ href: '/repertoire/bretagne/#a', name: 'Ateliers' }]],
    [
      'grappe',
      [
        { href: '/repertoire/normandie/#b', name: 'Brasseurs' },
        { href: '/repertoire/bretagne/#c', name: 'Conserveurs' },
      ],
    ],
  ]);
});
