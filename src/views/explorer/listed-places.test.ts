import { expect, test } from 'vitest';
import { directoryFile, smallAtlas, sourceFile } from '../../atlas/atlas.fixture.ts';
import { countListed, listListedPlaces } from './listed-places.ts';

const atlas = smallAtlas({
  sources: [sourceFile('s')],
  repertoire: [
    directoryFile([
      { id: 'a', nom: 'Alpha', departements: ['29'], commune: '29151' },
      { id: 'b', nom: 'Bêta', departements: ['29'], commune: '29151' },
      { id: 'c', nom: 'Gamma', departements: ['56'], commune: '56121' },
      { id: 'd', nom: 'Delta', departements: ['56'] },
    ]),
  ],
});

test('each commune once, with all its groupings; one without a commune is counted only', () => {
  const places = listListedPlaces(atlas);
  expect(places.map(({ groupings }) => groupings)).toEqual([
    [
      { name: 'Alpha', href: '/repertoire/bretagne/#a' },
      { name: 'Bêta', href: '/repertoire/bretagne/#b' },
    ],
    [{ name: 'Gamma', href: '/repertoire/bretagne/#c' }],
  ]);
  expect(places.every(({ territory }) => territory === 'metropole')).toBe(true);
  expect(countListed(atlas)).toEqual({ placed: 3, total: 4 });
});
