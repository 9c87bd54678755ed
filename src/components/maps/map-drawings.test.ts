import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { test } from 'vitest';
import { expectDrawing } from '../../../tests/drawings/drawing.ts';
import { departementsByRegion } from '../../geography/departements.ts';
import type { MapCase } from '../../views/maps/map-types.ts';
import { layoutSilhouette } from '../../views/maps/region-silhouettes.ts';
import CaseLocator from './CaseLocator.astro';
import DirectoryMap from './DirectoryMap.astro';
import HomeMap from './HomeMap.astro';
import RegionMap from './RegionMap.astro';
import RegionSilhouette from './RegionSilhouette.astro';

const container = await AstroContainer.create();

/** Positions of their own: no edit of the content moves these drawings. */
const places = {
  mers: { name: 'Mers-les-Bains', point: [50.0656, 1.3878] },
  eu: { name: 'Eu', point: [50.0459, 1.4203] },
  blangy: { name: 'Blangy-sur-Bresle', point: [49.9319, 1.6319] },
  toulouse: { name: 'Toulouse', point: [43.6043, 1.4437] },
  nantes: { name: 'Nantes', point: [47.2172, -1.5534] },
  strasbourg: { name: 'Strasbourg', point: [48.5839, 7.7455] },
  quimperle: { name: 'Quimperlé', point: [47.8727, -3.5498] },
  morlaix: { name: 'Morlaix', point: [48.5776, -3.8281] },
  clermont: { name: 'Clermont-Ferrand', point: [45.7797, 3.0868] },
  oyonnax: { name: 'Oyonnax', point: [46.2569, 5.6554] },
  cluses: { name: 'Cluses', point: [46.0605, 6.5778] },
  cayenne: { name: 'Cayenne', point: [4.9333, -52.3333] },
  saintDenis: { name: 'Saint-Denis', point: [-20.8823, 55.4504] },
  baieMahault: { name: 'Baie-Mahault', point: [16.2674, -61.5854] },
} as const;
type Place = keyof typeof places;

const makeCase = (place: Place, departement: string, flock: MapCase['flock'], caption: string): MapCase => ({
  id: place,
  title: `Groupement de ${places[place].name}`,
  href: `/cas/${place}/`,
  caption,
  details: [caption],
  anchor: places[place].point,
  departements: [departement],
  form: 'cluster',
  flock,
  isEnded: false,
});

const cases: readonly MapCase[] = [
  makeCase('eu', '76', { low: 60, high: 65 }, '60 à 65 entreprises'),
  makeCase('mers', '80', {}, ''),
  makeCase('toulouse', '31', { low: 250 }, '250 entreprises'),
  makeCase('nantes', '44', { high: 40 }, '40 entreprises au plus'),
  makeCase('quimperle', '29', { low: 6 }, '6 entreprises'),
  makeCase('morlaix', '29', { low: 20, high: 50 }, '20 à 50 entreprises'),
  makeCase('clermont', '63', { low: 12 }, '12 entreprises'),
  { ...makeCase('oyonnax', '01', { low: 110 }, 'terminé en 2021'), isEnded: true },
  makeCase('cluses', '74', {}, ''),
  makeCase('cayenne', '973', { low: 15 }, '15 entreprises'),
  makeCase('saintDenis', '974', { low: 30 }, '30 entreprises'),
  makeCase('baieMahault', '971', { low: 8 }, '8 entreprises'),
  {
    ...makeCase('baieMahault', '971', { low: 240 }, '240 entreprises'),
    id: 'islands',
    anchor: undefined,
    departements: ['971', '972'],
  },
  {
    ...makeCase('strasbourg', '67', { low: 90 }, '90 entreprises'),
    anchor: undefined,
    departements: ['67', '68', '88'],
  },
];

const locate = (departements: readonly string[], ...names: readonly Place[]) => ({
  points: names.map((name) => places[name]),
  departements,
  label: 'Carte',
});
const region = (code: string, ...whiteAreas: readonly string[]) => ({
  region: code,
  cases: cases.filter(({ departements }) => departements.some((one) => isIn(code, one))),
  neighbours: cases.filter(({ departements }) => !departements.some((one) => isIn(code, one))),
  whiteAreas,
  label: 'Carte',
});
const isIn = (code: string, departement: string) => departementsByRegion.get(code)?.includes(departement) === true;
const silhouette = (code: string) => ({ silhouette: layoutSilhouette(code, region(code).cases, 10) });

const groupings = Object.values(places).flatMap(({ name, point }) =>
  Array.from({ length: name.length }, () => ({ title: name, href: '/repertoire/x/#g', point })),
);

test.each([
  ['locator-valley', CaseLocator, locate(['76', '80'], 'eu', 'mers', 'blangy')],
  ['locator-coast', CaseLocator, locate(['29'], 'quimperle')],
  ['locator-far-apart', CaseLocator, locate([], 'toulouse', 'nantes', 'strasbourg')],
  ['locator-departements', CaseLocator, locate(['54', '57'])],
  ['locator-national', CaseLocator, locate([])],
  ['locator-guyane', CaseLocator, locate(['973'], 'cayenne')],
  ['locator-reunion', CaseLocator, locate(['974'], 'saintDenis')],
  ['home', HomeMap, { cases, label: 'Carte' }],
  ['region-bretagne', RegionMap, region('53', '56')],
  ['region-auvergne-rhone-alpes', RegionMap, region('84', '15', '43')],
  ['region-guadeloupe', RegionMap, region('01')],
  ['directory', DirectoryMap, { groupings, label: 'Carte' }],
  ['silhouette-bretagne', RegionSilhouette, silhouette('53')],
  ['silhouette-guadeloupe', RegionSilhouette, silhouette('01')],
] as const)('the drawing %s is the one kept', async (name, component, props) => {
  await expectDrawing(name, await container.renderToString(component, { props }));
});
