import { expect, test } from 'vitest';
import { caseFile, localSource, programmeFile, smallAtlas } from '../atlas/atlas.fixture.ts';
import { buildRegionPage } from './region-page.ts';

const bresle = { nom: 'Bresle', niveau: 'bassin' as const, departements: ['76', '80'] };
const ended = {
  statut: 'termine' as const,
  fin: { date: '2021', motif: 'x', source: 's' },
  sources: [localSource('s')],
};
const atlas = smallAtlas({
  cas: [
    caseFile('a', { secteurs: ['23', '08'], objectifs: ['former', 'exporter'] }),
    caseFile('b', { secteurs: ['25'], ...ended }),
    caseFile('c', { forme: 'district', territoire: { ...bresle, departements: ['29', '56'] } }),
    caseFile('d', { territoire: bresle }),
  ],
  dispositifs: [
    programmeFile('crisalide', { nom: 'Crisalide', niveau: 'region', regions: ['53'] }),
    programmeFile('ti', { nom: 'Territoires d’industrie' }),
  ],
});

test('the cases of the région, and what they are about', () => {
  const page = buildRegionPage('53', atlas);
  expect(page).toMatchObject({ code: '53', slug: 'bretagne', name: 'Bretagne' });
  expect(page.cases.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(page.mapCases.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(page.objectives.map(({ id, count }) => [id, count])).toEqual([
    ['former', 3],
    ['exporter', 1],
  ]);
  expect(page.forms.map(({ id, count }) => [id, count])).toEqual([
    ['district', 1],
    ['grappe', 2],
  ]);
  expect(page.sectors.map(({ id, count }) => [id, count])).toEqual([
    ['verre-materiaux', 2],
    ['metallurgie', 1],
  ]);
  expect(page.departements.map(({ id, count }) => [id, count])).toEqual([
    ['29', 3],
    ['56', 1],
  ]);
  expect(page.programmes.map(({ id }) => id)).toEqual(['crisalide']);
});

test('the lead counts cases, endings and the forms seen more than once', () => {
  expect(buildRegionPage('53', atlas).lead).toBe(
    '3\u00a0cas documentés, dont 1\u00a0terminé ou fusionné. Formes les plus fréquentes\u00a0: grappe (2).',
  );
  expect(buildRegionPage('28', atlas).lead).toBe('1\u00a0cas documenté.');
});

test('a sector without a case is left out, an objective without one counts zero', () => {
  const page = buildRegionPage('28', atlas);
  expect(page.sectors.map(({ id }) => id)).toEqual(['verre-materiaux']);
  expect(page.objectives.map(({ count }) => count)).toEqual([1, 0]);
});

test('white areas are the départements of the région that no case names', () => {
  expect(buildRegionPage('53', atlas).whiteAreas).toEqual([]);
  const alone = smallAtlas({ cas: [caseFile('a')] });
  expect(buildRegionPage('53', alone).whiteAreas.map(({ name }) => name)).toEqual(['Morbihan']);
});

test('a région without a case says so', () => {
  const page = buildRegionPage('01', atlas);
  expect(page.lead).toBe('Aucun cas documenté pour l’instant\u00a0: toute la région est une zone blanche.');
  expect(page.whiteAreas.map(({ id }) => id)).toEqual(['971']);
});

test('an unknown région is an error that names it', () => {
  expect(() => buildRegionPage('99', atlas)).toThrow('99');
});
