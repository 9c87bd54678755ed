import { expect, test } from 'vitest';
import { directoryFile, smallAtlas, sourceFile } from '../../atlas/atlas.fixture.ts';
import { listDirectoryLinks } from './directory-links.ts';

test('the whole directory, then its page of each région that has an entry', () => {
  const groupings = [
    { id: 'a', departements: ['29'] },
    { id: 'b', departements: ['56'] },
    { id: 'c', departements: ['80'] },
    { id: 'd', departements: [] },
  ];
  const atlas = smallAtlas({ sources: [sourceFile('s')], repertoire: [directoryFile(groupings)] });
  expect(listDirectoryLinks(atlas)).toEqual([
    { href: '/repertoire/', label: '4\u00a0groupements repérés en France' },
    { region: 'bretagne', href: '/repertoire/bretagne/', label: '2\u00a0groupements repérés en Bretagne' },
    {
      region: 'hauts-de-france',
      href: '/repertoire/hauts-de-france/',
      label: '1\u00a0groupement repéré dans les Hauts-de-France',
    },
  ]);
});
