import { expect, test } from 'vitest';
import { localSource, practiceFile, singleCase } from '../../atlas/atlas.fixture.ts';
import { describeIdentity } from './identity-sheet.ts';

const numbers = new Map([
  ['a', 1],
  ['b', 2],
]);
const pratiques = [practiceFile('former-ensemble', { nom: 'Former ensemble' }), practiceFile('acheter')];

function identify(part: Parameters<typeof singleCase>[0]) {
  const sources = [localSource('a'), localSource('b')];
  const { atlas, caseStudy } = singleCase({ ...part, sources }, { pratiques });
  return new Map(describeIdentity(caseStudy, atlas, numbers).map(({ label, items }) => [label, items]));
}

function textsOf(part: Parameters<typeof singleCase>[0], label: string): readonly string[] | undefined {
  return identify(part)
    .get(label)
    ?.map(({ text }) => text);
}

test('what is unknown has no row', () => {
  expect([...identify({}).keys()]).toEqual(['Territoire', 'Secteurs']);
});

test('the structure: legal form, who runs it, since when, its site', () => {
  const part = {
    structure: 'association loi 1901',
    porteur: "chambre d'industrie",
    debut: '2001-09-01',
    site: 'https://www.la-glass-vallee.com/accueil',
  };
  expect(identify(part).get('Structure')).toEqual([
    { text: 'Association loi 1901' },
    { text: 'chambre d’industrie' },
    { text: 'depuis 1er\u00a0septembre 2001' },
    { text: 'la-glass-vallee.com', href: 'https://www.la-glass-vallee.com/accueil' },
  ]);
  expect(textsOf({ debut: '2001' }, 'Structure')).toEqual(['Depuis 2001']);
});

test('who runs it is left out where its name says no more than the title', () => {
  const part = { titre: 'La Glass Vallée', porteur: 'Association la Glass Vallée', structure: 'association' };
  expect(textsOf(part, 'Structure')).toEqual(['Association']);
});

test('the territory, then its régions, linked; a région that is the territory is said once', () => {
  expect(identify({}).get('Territoire')).toEqual([
    { text: 'Pays de Morlaix' },
    { text: 'Bretagne', href: '/regions/bretagne/' },
  ]);
  const region = { territoire: { nom: 'Bretagne', niveau: 'region' as const, departements: ['29', '56'] } };
  expect(textsOf(region, 'Territoire')).toEqual(['Bretagne']);
  const national = { territoire: { nom: 'France', niveau: 'national' as const, departements: [] } };
  expect(textsOf(national, 'Territoire')).toEqual(['France']);
});

test('practices are linked, each with its source, at the anchor of its call', () => {
  const uses = [
    { pratique: 'former-ensemble', detail: 'une école', source: 'b' },
    { pratique: 'acheter', detail: 'du sable', source: 'a' },
  ];
  expect(identify({ pratiques: uses }).get('Pratiques')).toEqual([
    {
      id: 'appel-pratique-0',
      text: 'Former ensemble',
      href: '/pratiques/former-ensemble/',
      sources: [{ number: 2, href: '#source-2' }],
    },
    {
      id: 'appel-pratique-1',
      text: 'acheter',
      href: '/pratiques/acheter/',
      sources: [{ number: 1, href: '#source-1' }],
    },
  ]);
});

test('sectors are linked', () => {
  expect(identify({}).get('Secteurs')).toEqual([
    { text: 'Verre, céramique, matériaux', href: '/secteurs/verre-materiaux/' },
  ]);
});

test('the labels it received, each with its year and its source', () => {
  const chronologie = [
    { date: '1999', evenement: 'District', source: 'b', forme: 'district' },
    { date: '2005', evenement: 'Sans label', source: 'b' },
    { date: '2011-05', evenement: 'Grappe', source: 'a', forme: 'grappe' },
  ];
  const items = identify({ chronologie }).get('Labels');
  expect(items?.map(({ text, href, sources }) => [text, href, sources?.map(({ number }) => number)])).toEqual([
    ['district, 1999', '/formes/district/', [2]],
    ['grappe, 2011', '/formes/grappe/', [1]],
  ]);
  expect(identify({}).has('Labels')).toBe(false);
});
