import { expect, test } from 'vitest';
import { packDirectory, readDirectoryFile } from './directory-index.ts';

const grouping = {
  path: 'repertoire/bretagne#breizpack',
  title: 'BreizPack',
  detail: 'Cluster · Quimper (Finistère)',
  words: 'Bretagne',
  purpose: '',
};

test('the directory reads back as it was written', () => {
  const groupings = [grouping, { ...grouping, path: 'repertoire/national#a', purpose: 'Achats' }];
  expect(readDirectoryFile(packDirectory(groupings))).toEqual(groupings);
  expect(readDirectoryFile(packDirectory([]))).toEqual([]);
});

test.each([undefined, {}, 'repertoire/bretagne#breizpack\tBreizPack'])('%j is no directory', (file) => {
  expect(() => readDirectoryFile(file)).toThrow();
});
