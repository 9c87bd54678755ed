import { expect, test } from 'vitest';
import { caseFile, localSource, smallAtlas } from '../atlas/atlas.fixture.ts';
import { buildRegionIndex } from './region-index.ts';

const plain = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ');
const at = (departement: string) => ({ nom: 'Ici', niveau: 'departement' as const, departements: [departement] });
const atlas = smallAtlas({
  cas: [
    caseFile('a', { territoire: at('29') }),
    caseFile('b', {
      territoire: at('56'),
      statut: 'termine',
      fin: { date: '2021', motif: 'Faute d’argent', source: 's' },
      sources: [localSource('s')],
    }),
    caseFile('c', { territoire: { nom: 'Ouest', niveau: 'pluriregional', departements: ['56', '76'] } }),
  ],
  regions: [{ id: 'bretagne', phrase: "La Bretagne s'allie.", synonymes: [], sources: [] }],
});
const { entries, reading } = buildRegionIndex(atlas);
const find = (name: string) => entries.find((entry) => entry.name === name);

test('every région is drawn, with or without cases', () => {
  expect(entries.map(({ href }) => href)).toEqual(
    [...atlas.gazetteer.regions.values()].map(({ slug }) => `/regions/${slug}/`),
  );
  for (const { land } of entries) expect(land).toMatch(/^M/);
  expect(find('Hauts-de-France')).toMatchObject({ flocks: [], dots: [], count: 'Aucun cas documenté pour l’instant.' });
});

test('a région says its sentence, its cases and how they fare, those drawn elsewhere included', () => {
  const bretagne = find('Bretagne');
  expect(bretagne?.sentence).toBe('La Bretagne s’allie.');
  expect(plain(bretagne?.count)).toBe('3 cas : 2 vus actifs et 1 terminé');
  expect(bretagne?.dots).toHaveLength(3);
  const drawn = entries.flatMap(({ name, flocks }) => flocks.map((flock) => `${flock.case?.id} ${name}`));
  expect(drawn.filter((text) => text.startsWith('c '))).toHaveLength(1);
  expect(drawn).toEqual(expect.arrayContaining(['a Bretagne', 'b Bretagne']));
});

test('the reading tells what a dot is, where a flock stands, and that scales differ', () => {
  expect(plain(reading)).toBe(
    'Un point : dix entreprises (au moins un) ; cercle tireté : nombre inconnu ; encre : terminé ou fusionné. Placé au siège, sinon au milieu de son territoire. Un cas de plusieurs régions n’est posé que sur l’une d’elles, sur aucune s’il est dispersé, et compté dans toutes. Chaque silhouette a son échelle.',
  );
});
