import { expect, test } from 'vitest';
import { localSource, singleCase } from '../../atlas/atlas.fixture.ts';
import { describeIdentity } from './identity-sheet.ts';

const numbers = new Map([
  ['a', 1],
  ['b', 2],
]);

function identify(part: Parameters<typeof singleCase>[0]) {
  const { atlas, caseStudy } = singleCase({ ...part, sources: [localSource('a'), localSource('b')] });
  return new Map(describeIdentity(caseStudy, atlas, numbers).map(({ label, items }) => [label, items]));
}

function textsOf(part: Parameters<typeof singleCase>[0], label: string): readonly string[] | undefined {
  return identify(part)
    .get(label)
    ?.map(({ text }) => text);
}

test('what is unknown is « non documenté » where a reader looks for it, and left out elsewhere', () => {
  const sheet = identify({});
  expect(['Structure', 'Porteur', 'Début'].map((label) => sheet.get(label)?.[0]?.text)).toEqual([
    'non documenté',
    'non documenté',
    'non documenté',
  ]);
  expect(sheet.has('Site')).toBe(false);
});

test('what is known', () => {
  const part = {
    structure: 'association loi 1901',
    porteur: "chambre d'industrie",
    debut: '2001-09-01',
    site: 'https://www.la-glass-vallee.com/accueil',
    'mise-en-commun': ['salons', "achats d'énergie", 'export'],
  };
  expect(textsOf(part, 'Structure')).toEqual(['Association loi 1901']);
  expect(textsOf(part, 'Porteur')).toEqual(['Chambre d’industrie']);
  expect(textsOf(part, 'Début')).toEqual(['1er\u00a0septembre 2001']);
  expect(textsOf(part, 'Mise en commun')).toEqual(['Salons, achats d’énergie et export']);
  expect(textsOf(part, 'Statut')).toEqual(['Actif']);
  expect(identify(part).get('Site')).toEqual([
    { text: 'la-glass-vallee.com', href: 'https://www.la-glass-vallee.com/accueil' },
  ]);
  expect(identify(part).get('Secteurs')).toEqual([
    { text: 'Verre, céramique, matériaux', href: '/secteurs/verre-materiaux/' },
  ]);
});

test('régions are linked and agree in number; a national case has none', () => {
  expect(identify({}).get('Région')).toEqual([{ text: 'Bretagne', href: '/regions/bretagne/' }]);
  const two = { territoire: { nom: 'Bresle', niveau: 'bassin' as const, departements: ['76', '80'] } };
  expect(textsOf(two, 'Régions')).toEqual(['Normandie', 'Hauts-de-France']);
  const national = identify({ territoire: { nom: 'France', niveau: 'national', departements: [] } });
  expect([...national.keys()].filter((label) => label.startsWith('Région'))).toEqual([]);
});

test('the form it has, with the year it was received, then the other labels, each with its source', () => {
  const chronologie = [
    { date: '1999', evenement: 'District', source: 'b', forme: 'district' },
    { date: '2001', evenement: 'Première fois', source: 'b', forme: 'grappe' },
    { date: '2005', evenement: 'Sans label', source: 'b' },
    { date: '2011-05', evenement: 'Grappe', source: 'a', forme: 'grappe' },
  ];
  const items = identify({ chronologie }).get('Formes');
  expect(items?.map(({ text, href, sources }) => [text, href, sources?.map(({ number }) => number)])).toEqual([
    ['Grappe (2011)', '/formes/grappe/', [1]],
    ['district (1999)', '/formes/district/', [2]],
    ['grappe (2001)', '/formes/grappe/', [2]],
  ]);
});

test('a form that no milestone names has neither year nor source', () => {
  expect(identify({}).get('Formes')).toEqual([{ text: 'Grappe', href: '/formes/grappe/', sources: undefined }]);
});

test.each([
  ['actif', 'Actif'],
  ['inconnu', 'Inconnu'],
] as const)('the status « %s » reads « %s »', (statut, expected) => {
  expect(textsOf({ statut }, 'Statut')).toEqual([expected]);
});
