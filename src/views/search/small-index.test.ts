import { expect, test } from 'vitest';
import { caseFile, essayFile, smallAtlas } from '../../atlas/atlas.fixture.ts';
import { readSmallIndex } from '../../search/small-index.ts';
import { listHiddenWords } from './hidden-words.ts';
import { listThreadLinks, writeSmallIndex } from './small-index.ts';

const atlas = smallAtlas({
  dossiers: [essayFile('former', { titre: 'Former', objectif: 'former' }), essayFile('autre')],
  cas: [
    caseFile('bresle', {
      titre: "L'atelier de la Bresle",
      lieux: [{ commune: '76101', role: 'siège', precision: 'commune', 'hors-territoire': false }],
      territoire: { nom: 'Vallée de la Bresle', niveau: 'bassin', departements: ['76', '80'] },
      'mots-cles': ['verrerie'],
    }),
  ],
});
const index = readSmallIndex(writeSmallIndex(atlas));
const hidden = listHiddenWords(atlas);

test('a case points at the pages and the départements it belongs to', () => {
  const [entry] = index.cases;
  expect(entry?.title).toBe('L’atelier de la Bresle');
  const groups = entry?.groups.map((group) => index.groups[group]);
  expect(groups?.[0]?.path).toBe('formes/grappe');
  expect(groups?.filter((group) => group?.path === '').map((group) => [group?.title, group?.words])).toEqual([
    ['Seine-Maritime', '76, Haute-Normandie'],
    ['Somme', '80, Picardie'],
  ]);
});

test('a département belongs to its région', () => {
  const somme = index.groups.find(({ title }) => title === 'Somme');
  expect(index.groups[somme?.parent ?? -1]?.path).toBe('regions/hauts-de-france');
});

test('the names of a case begin with its places', () => {
  expect(index.cases[0]?.names.slice(0, 3)).toEqual(['Blangy-sur-Bresle', 'Vallée de la Bresle', 'verrerie']);
});

test('a case is hidden under its places, their EPCI and postal code, its former régions and its keywords', () => {
  const words = hidden['cas/bresle'];
  for (const word of [
    'Blangy-sur-Bresle',
    '76340',
    'CC de Bresle Maritime',
    'Haute-Normandie',
    'Picardie',
    'verrerie',
  ]) {
    expect(words).toContain(word);
  }
});

test('a case is hidden under the synonyms of its form and objectives', () => {
  const form = atlas.formsById.get('grappe');
  for (const synonym of form?.synonyms ?? []) expect(hidden['cas/bresle']).toContain(synonym);
  expect(hidden['regions/bretagne']).toContain('Finistère');
});

test('the essays on an objective are the threads: links, and pages of the index', () => {
  const links = listThreadLinks(atlas);
  expect(links).toEqual([{ href: '/dossiers/former/', title: 'Former' }]);
  expect(index.threads.map(({ path }) => `/${path}/`)).toEqual(links.map(({ href }) => href));
});
