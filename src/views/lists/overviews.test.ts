import { expect, test } from 'vitest';
import {
  actorFile,
  caseFile,
  essayFile,
  formFile,
  mention,
  programmeFile,
  smallAtlas,
} from '../../atlas/atlas.fixture.ts';
import { SECTIONS } from '../../site.ts';
import {
  formatPeriod,
  listActors,
  listDivisionLabels,
  listEssays,
  listForms,
  listNationalCases,
  listObjectives,
  listProgrammes,
  listRegions,
  listSectors,
} from './overviews.ts';
import { listSiteMap } from './site-map.ts';

const atlas = smallAtlas({
  cas: [
    caseFile('a', { acteurs: [mention('UIMM')] }),
    caseFile('b', { territoire: { nom: 'France', niveau: 'national', departements: [] } }),
  ],
  formes: [formFile('grappe', { nom: "Grappe d'entreprises", definition: 'Une forme : proche.' }), formFile('autre')],
  dispositifs: [programmeFile('crisalide', { nom: 'Crisalide', niveau: 'region', debut: '2018', regions: ['53'] })],
  dossiers: [essayFile('former', { titre: "L'école" })],
  acteurs: [
    actorFile('uimm', { nom: 'UIMM', type: 'reseau', 'en-bref': [] }),
    actorFile('sill', { nom: 'Sill', type: 'entreprise' }),
  ],
});

test.each([
  ['sectors', listSectors, ['/secteurs/verre-materiaux/ 2\u00a0cas', '/secteurs/metallurgie/ aucun cas']],
  ['objectives', listObjectives, ['/objectifs/former/ 2\u00a0cas', '/objectifs/exporter/ aucun cas']],
  ['forms', listForms, ['/formes/autre/ aucun cas', '/formes/grappe/ 2\u00a0cas']],
  [
    'régions',
    listRegions,
    [
      '/regions/bretagne/ 1\u00a0cas',
      '/regions/normandie/ aucun cas',
      '/regions/hauts-de-france/ aucun cas',
      '/regions/guadeloupe/ aucun cas',
    ],
  ],
  ['programmes', listProgrammes, ['/dispositifs/crisalide/ Région, depuis 2018']],
  ['essays', listEssays, ['/dossiers/former/ ']],
  ['actors', listActors, ['/acteurs/sill/ Entreprise, aucun cas', '/acteurs/uimm/ Réseau, 1\u00a0cas']],
])('%s lead to their pages and tell how many cases they hold', (_, list, expected) => {
  expect(list(atlas).map(({ href, detail = '' }) => `${href} ${detail}`)).toEqual(expected);
});

test('names and definitions are set in French typography', () => {
  expect(listForms(atlas)[1]).toMatchObject({ name: 'Grappe d’entreprises', text: 'Une forme\u00a0: proche.' });
  expect(listEssays(atlas)[0]?.name).toBe('L’école');
});

test('the cases of no département are the national ones', () => {
  expect(listNationalCases(atlas).map(({ id }) => id)).toEqual(['b']);
});

test('divisions have the label of the NAF', () => {
  expect(listDivisionLabels(['23'])).toEqual([expect.stringMatching(/^23 Fabrication d’autres produits minéraux/)]);
});

test.each([
  [undefined, undefined, undefined],
  ['2018', undefined, 'depuis 2018'],
  [undefined, '2011', 'jusqu’en 2011'],
  ['1998', '2009-05', 'de 1998 à mai 2009'],
])('from %s to %s: %s', (start, end, period) => {
  expect(formatPeriod(start, end)).toBe(period);
});

test('the map of the site has every section, with its pages', () => {
  const { groups, pages } = listSiteMap(atlas);
  expect([...groups.map(({ section }) => section), ...pages].toSorted()).toEqual(Object.keys(SECTIONS).toSorted());
  const namesOf = (section: string) =>
    groups.find((group) => group.section === section)?.entries.map(({ name }) => name);
  expect(namesOf('cas')).toEqual(['Le cas a', 'Le cas b']);
  expect(namesOf('regions')).toHaveLength(4);
  expect(namesOf('acteurs')).toEqual(['Sill', 'UIMM']);
  expect(pages).toContain('methode');
  expect(groups.filter(({ entries }) => entries.length === 0)).toEqual([]);
});

test('a long list of cases is cut, and says how many it leaves out', () => {
  const many = Array.from({ length: 203 }, (_, index) => caseFile(`c${index}`));
  const cases = listSiteMap(smallAtlas({ cas: many })).groups.find(({ section }) => section === 'cas');
  expect([cases?.entries.length, cases?.hidden]).toEqual([200, 3]);
});
