import { expect, test } from 'vitest';
import { directoryFile, smallAtlas, sourceFile } from '../../atlas/atlas.fixture.ts';
import { readDirectoryFile } from '../../search/directory-index.ts';
import { writeDirectoryIndex } from './directory-index.ts';

test('a grouping is known by its name, its other names and its place, and leads to its row', () => {
  const entry = { id: 'breizpack', nom: "L'Emballage", alias: ['BreizPack'], departements: ['29'], source: 's' };
  const atlas = smallAtlas({ sources: [sourceFile('s')], repertoire: [directoryFile([entry])] });
  const [grouping] = readDirectoryFile(writeDirectoryIndex(atlas));
  expect(grouping).toMatchObject({ path: 'repertoire/bretagne#breizpack', title: 'L’Emballage' });
  expect(grouping?.detail).toMatch(/ · Finistère$/);
  expect(grouping?.words).toBe('BreizPack, Finistère, 29, Bretagne');
});
