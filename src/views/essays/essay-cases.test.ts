import { expect, test } from 'vitest';
import { caseFile, essayFile, figureEntry, localSource, observed, smallAtlas } from '../../atlas/atlas.fixture.ts';
import { listEssayCases } from './essay-cases.ts';

test('the cases of an essay, in its order, each with its flock when its members are counted, and its life', () => {
  const sources = [localSource('s')];
  const atlas = smallAtlas({
    cas: [
      caseFile('actif', { chiffres: [figureEntry([observed(60, 2024, 's')])], sources }),
      caseFile('fini', { statut: 'termine', fin: { date: '2021', motif: 'x', source: 's' }, sources }),
      caseFile('perdu', { statut: 'inconnu' }),
      caseFile('ailleurs'),
    ],
    dossiers: [essayFile('d', { cas: ['perdu', 'fini', 'actif'] })],
  });
  const cases = atlas.essays.flatMap((essay) => listEssayCases(essay, atlas));
  expect(cases.map(({ id, life, flock }) => [id, life, flock?.full.match(/M/g)?.length])).toEqual([
    ['perdu', 'lost', undefined],
    ['fini', 'ended', undefined],
    ['actif', 'active', 60],
  ]);
});
