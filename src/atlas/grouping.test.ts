import { expect, test } from 'vitest';
import { caseFile, directoryFile, localSource, smallAtlas, sourceFile } from './atlas.fixture.ts';

const sources = [localSource('s')];

test('names in French order, and each région that the départements touch, the first one first', () => {
  const { groupings, groupingsByRegion } = smallAtlas({
    repertoire: [
      directoryFile(
        [
          { id: 'z', nom: 'Zones du Finistère' },
          { id: 'v', nom: 'Les Verriers', departements: ['76', '29', '80'] },
          { id: 'a', nom: 'Antilles', departements: [], region: '01' },
          { id: 'n', nom: 'Nationale', departements: [] },
        ],
        sources,
      ),
    ],
  });
  expect(groupings.map(({ id, regions }) => [id, regions])).toEqual([
    ['a', ['01']],
    ['n', []],
    ['v', ['28', '53', '32']],
    ['z', ['53']],
  ]);
  expect(groupingsByRegion.get('53')?.map(({ id }) => id)).toEqual(['v', 'z']);
});

test('a source of the directory, or a shared one', () => {
  const { groupings } = smallAtlas({
    repertoire: [directoryFile([{ id: 'a' }, { id: 'b', source: 'shared' }], sources)],
    sources: [sourceFile('shared')],
  });
  expect(groupings.map(({ source }) => source.key)).toEqual(['repertoire--s', 'shared']);
});

test('what is not known is absent', () => {
  const [grouping] = smallAtlas({ repertoire: [directoryFile([{ annee: 'inconnue' }], sources)] }).groupings;
  expect([grouping?.year, grouping?.founded, grouping?.commune, grouping?.missing]).toEqual(Array(4).fill(undefined));
});

test('a grouping is never among the cases', () => {
  const atlas = smallAtlas({
    cas: [caseFile('a', { pratiques: [] })],
    repertoire: [directoryFile([{ id: 'g' }], sources)],
  });
  expect([atlas.cases.length, atlas.casesByRegion.get('53')?.length, atlas.casesByForm.get('grappe')?.length]).toEqual(
    Array(3).fill(1),
  );
});
