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
  regions: [{ id: 'bretagne', phrase: "La Bretagne s'allie.", synonymes: [], sources: [] }],
  dispositifs: [
    programmeFile('crisalide', { nom: 'Crisalide', niveau: 'region', regions: ['53'] }),
    programmeFile('ti', { nom: 'Territoires d’industrie' }),
  ],
});

test('the cases of the région, told by what they do, and how many were seen alive', () => {
  const page = buildRegionPage('53', atlas);
  expect(page).toMatchObject({ code: '53', slug: 'bretagne', name: 'Bretagne' });
  expect(page.cases.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(page.mapCases.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(page.dots.map(({ life }) => life)).toEqual(['seen', 'ended', 'seen']);
  expect(page.count).toBe('3\u00a0cas\u00a0: 2\u00a0vus actifs et 1\u00a0terminé');
  expect(page.programmes.map(({ id }) => id)).toEqual(['crisalide']);
});

test('the lead is the sentence that a person wrote, else the count', () => {
  expect(buildRegionPage('53', atlas).lead).toBe('La Bretagne s’allie.');
  expect(buildRegionPage('28', atlas).lead).toBe('1\u00a0cas\u00a0: 1\u00a0vu actif');
});
