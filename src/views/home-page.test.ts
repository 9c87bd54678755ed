import { expect, test } from 'vitest';
import { caseFile, essayFile, figureEntry, localSource, observed, smallAtlas } from '../atlas/atlas.fixture.ts';
import { buildHomePage } from './home-page.ts';

const sources = [localSource('s')];
const cas = [
  caseFile('a', { publie: '2026-11-20', sources, body: '[@s]' }),
  caseFile('b', { publie: '2026-11-21', statut: 'termine', fin: { date: '2021', motif: 'x', source: 's' }, sources }),
  caseFile('c', { objectifs: ['exporter'] }),
  caseFile('d', { publie: '2026-11-19' }),
  caseFile('e', { publie: '2026-11-18' }),
];
const dossiers = [
  essayFile('groupement-d-entreprises', {
    chiffres: [
      figureEntry([observed(300, 2009, 's')], { id: 'groupes', mesure: 'membres', unite: "groupements d'entreprises" }),
      figureEntry([observed(11_000, 2009, 's')], {
        id: 'pme',
        mesure: 'membres',
        unite: 'PME',
        libelle: 'PME',
        perimetre: 'réunies',
      }),
    ],
    sources,
  }),
  essayFile('collaborer-pour-former', { objectif: 'former', accroche: "L'école d'abord.", cas: ['e', 'c'] }),
];

test('the four newest cases, the latest first', () => {
  expect(buildHomePage(smallAtlas({ cas })).newest.map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd']);
});

test('counts come from the cases', () => {
  const { cases, whiteAreas, mapCases } = buildHomePage(smallAtlas({ cas, dossiers }));
  expect(cases.count).toBe(5);
  expect(cases.text).toBe(
    'documentés dans l’atlas, appuyés sur 3\u00a0sources. 1\u00a0est terminé ou fusionné. Un point\u00a0: un cas.',
  );
  expect(whiteAreas).toEqual({ count: 4, covered: 1, departements: 5 });
  expect(mapCases.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('an atlas without an ended case does not speak of endings', () => {
  expect(buildHomePage(smallAtlas({ cas: [caseFile('a')] })).cases.text).toBe(
    'documentés dans l’atlas, appuyés sur 0\u00a0source. Un point\u00a0: un cas.',
  );
});

test('the opening figures are those of the essay, each with the address that tells its source', () => {
  expect(buildHomePage(smallAtlas({ cas, dossiers })).figures).toEqual([
    {
      id: 'groupes',
      value: '300',
      unit: 'groupements d’entreprises',
      text: 'Adhérents\u00a0: adhérents de l’association',
      years: '2009',
      href: '/dossiers/groupement-d-entreprises/#chiffre-groupes',
      dots: 30,
      perDot: 10,
    },
    expect.objectContaining({ id: 'pme', value: '11\u202f000', text: 'PME\u00a0: réunies', dots: 110, perDot: 100 }),
  ]);
});

test('a thread leads to its essay and shows the cases that it chose first', () => {
  const [former] = buildHomePage(smallAtlas({ cas, dossiers })).threads;
  expect(former).toMatchObject({ href: '/dossiers/collaborer-pour-former/', text: 'L’école d’abord.' });
  expect(former?.cases.map(({ id }) => id)).toEqual(['e', 'c', 'a']);
  expect(former?.all).toEqual({ href: '/objectifs/former/', label: 'Les 4\u00a0cas' });
});

test('a thread without an essay leads to its objective', () => {
  const [former] = buildHomePage(smallAtlas({ cas: [caseFile('a')] })).threads;
  expect(former).toMatchObject({ href: '/objectifs/former/', text: 'Former ensemble.', all: { label: 'Le cas' } });
});

test('many cases are counted in French', () => {
  const many = Array.from({ length: 1200 }, (_, index) => caseFile(`c${index}`));
  expect(buildHomePage(smallAtlas({ cas: many })).threads[0]?.all.label).toBe('Les 1\u202f200\u00a0cas');
});
