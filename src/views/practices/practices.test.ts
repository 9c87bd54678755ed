import { expect, test } from 'vitest';
import { caseFile, figureEntry, localSource, observed, practiceFile, smallAtlas } from '../../atlas/atlas.fixture.ts';
import type { Practice } from '../../atlas/entities.ts';
import { buildPracticePage, listPracticePages } from './practice-page.ts';
import { buildPracticesPage } from './practices-page.ts';

const uses = (...practices: readonly string[]) =>
  practices.map((pratique) => ({ pratique, detail: "des achats d'énergie", source: 's' }));

const atlas = smallAtlas({
  pratiques: [
    practiceFile('acheter', { nom: 'Acheter ensemble', voisines: ['former', 'vide'], quoi: "Ce qu'ils achètent" }),
    practiceFile('former', {
      nom: 'Former ensemble',
      famille: 'des-bras',
      definition: "Ils ouvrent une école. D'autres la louent.",
    }),
    practiceFile('vide', { nom: 'Se garantir', famille: 'un-outil' }),
  ],
  besoins: [
    { id: 'cher', phrase: "J'achète trop cher", pratiques: ['acheter', 'former'], synonymes: [] },
    { id: 'ecole', phrase: "Mon métier n'a pas d'école", pratiques: ['former'], synonymes: [] },
  ],
  cas: [
    caseFile('jeune', {
      titre: "L'union",
      debut: '2001',
      secteurs: ['25', '23'],
      pratiques: [
        ...uses('former'),
        { pratique: 'acheter', detail: 'luminaires', depuis: '2017-05', 'jusqu-a': '2019', source: 's' },
      ],
      chiffres: [figureEntry([observed(30, 2022, 's'), observed(52, 2022, 't')])],
      fiche: {
        resultat: { reponse: "10 % d'économie", annee: [2017, 2018], source: ['s', 't'], nature: 'mesure' },
        'ticket-d-entree': { inconnu: '2026-11-30' },
        echec: { reponse: 'Deux départs', annee: 2020, source: 's' },
      },
      sources: [localSource('s'), localSource('t')],
    }),
    caseFile('vieux', {
      titre: 'Orcab',
      debut: '1976',
      pratiques: uses('acheter'),
      statut: 'termine',
      fin: { date: '2020', motif: 'x', source: 's' },
      fiche: {
        'ticket-d-entree': { reponse: '3 000 euros', annee: 2017, source: 's' },
        resultat: { reponse: 'Un magasin', annee: 2018, source: 's', nature: 'declare' },
      },
      sources: [localSource('s')],
    }),
    caseFile('sans-date', { titre: 'Nogent', pratiques: uses('acheter'), sources: [localSource('s')] }),
  ],
});

function pickPractice(id: string): Practice {
  const practice = atlas.practicesById.get(id);
  if (practice === undefined) throw new Error(`No practice ${id}`);
  return practice;
}

function buildPage(id: string) {
  const practice = pickPractice(id);
  const [listPage] = listPracticePages(practice, atlas);
  if (listPage === undefined) throw new Error(`No page of ${id}`);
  return buildPracticePage(practice, listPage, atlas);
}

test('a practice: its need, its words, its neighbours with their cases', () => {
  const { name, needs, object, casesTitle, axisYears, neighbours } = buildPage('acheter');
  expect({ name, needs, object, casesTitle, axisYears }).toEqual({
    name: 'Acheter ensemble',
    needs: ['J’achète trop cher'],
    object: 'Ce qu’ils achètent',
    casesTitle: 'Les trois cas',
    axisYears: ['1976', '2026'],
  });
  expect(neighbours.map(({ href, text, dots }) => [href, text, dots.length])).toEqual([
    ['/pratiques/former/', 'Ils ouvrent une école.', 1],
    ['/pratiques/vide/', 'Une pratique, vide.', 0],
  ]);
});

test('what the atlas knows: cases by status, results by nature, prices and failures', () => {
  const { cases, natures, results, prices, failures } = buildPage('acheter').knowledge;
  expect(`${cases.strong}${cases.after ?? ''}`).toBe(
    '3\u00a0cas de l’atlas\u00a0: 2\u00a0vus actifs et 1\u00a0terminé',
  );
  expect(natures).toEqual(['mesure', 'declare', 'inconnu']);
  expect(`${results.before ?? ''}${results.strong}${results.after ?? ''}`).toBe(
    'résultat du groupe mesuré par un tiers\u00a0: 1 · déclaré\u00a0: 1 · inconnu\u00a0: 1',
  );
  expect(prices).toMatchObject({ known: 1, unknown: 2, strong: '1\u00a0cas' });
  expect(failures).toMatchObject({ known: 1, unknown: 2, before: 'échec raconté dans ' });
});

test('answers are those of the whole group: the page says how many do nothing else', () => {
  const { scope } = buildPage('acheter').knowledge;
  expect(scope?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
    'Résultat, prix et échec sont ceux du groupe entier : 2 cas sur 3 ne font que cela.',
  );
  expect(buildPage('former').knowledge.scope).toMatch(/aucun de ces cas ne fait que cela\.$/);
  expect(buildPage('vide').knowledge.scope).toBeUndefined();
});

test('the table: the oldest first; what it prints leads to the sources of the case', () => {
  const { rows } = buildPage('acheter');
  expect(rows.map(({ title }) => title)).toEqual(['Orcab', 'L’union', 'Nogent']);
  expect(rows[1]).toMatchObject({
    href: '/cas/jeune/',
    years: '2001 à 2022'.replaceAll(' ', '\u00a0'),
    members: { text: '30\u00a0à\u00a052\u00a0entreprises, 2022', href: '/cas/jeune/#chiffre-adherents' },
    uses: [
      {
        detail: 'Luminaires',
        dates: 'de 2017 à 2019',
        source: { href: '/cas/jeune/#appel-pratique-1', words: 'source', name: 'source\u00a0: pratique, L’union' },
      },
    ],
    price: { text: 'cherché le 30\u00a0novembre 2026, pas trouvé', nature: 'inconnu' },
    result: {
      text: '10\u00a0% d’économie',
      nature: 'mesure',
      natureWords: 'mesuré, 2017\u00a0à\u00a02018',
      source: { href: '/cas/jeune/#reponse-resultat', words: '2\u00a0sources' },
    },
  });
  expect(rows[1]?.line.ticks).toHaveLength(1);
  expect(rows[2]).toMatchObject({ price: { text: 'pas encore cherché' }, members: undefined, flock: undefined });
});

test('a practice without cases, or with one, keeps its page and says so', () => {
  expect(buildPage('vide')).toMatchObject({ rows: [], casesTitle: 'Aucun cas pour l’instant', needs: [] });
  expect(buildPage('vide').knowledge.cases).toEqual({ strong: 'aucun cas', after: ' de l’atlas' });
  expect(buildPage('former').casesTitle).toBe('Un seul cas pour l’instant');
});

test('entry by need: the first practice answers, the others are named', () => {
  const { lead, needs, otherNeeds } = buildPracticesPage(atlas);
  expect(lead).toMatch(/^Trois choses que des PME/);
  expect(needs.map(({ sentence, href, dots, others }) => [sentence, href, dots.length, others])).toEqual([
    ['J’achète trop cher', '/pratiques/acheter/', 3, [{ href: '/pratiques/former/', name: 'Former ensemble' }]],
    ['Mon métier n’a pas d’école', '/pratiques/former/', 1, []],
  ]);
  expect(otherNeeds).toEqual([]);
});

test('the plate: a case once a row, in the column of its first sector', () => {
  const { plate, reading } = buildPracticesPage(atlas);
  expect(plate.columns.map(({ id, count }) => [id, count])).toEqual([
    ['verre-materiaux', 2],
    ['metallurgie', 1],
  ]);
  expect(
    plate.families.map(({ name, rows }) => [name, rows.map((row) => row.cells.map(({ count }) => count))]),
  ).toEqual([
    ['Peser', [[2, 1]]],
    ['Des bras', [[0, 1]]],
    ['Un outil', [[0, 0]]],
  ]);
  expect(plate.families[0]?.rows[0]).toMatchObject({
    need: 'J’achète trop cher',
    count: 3,
    leading: 'verre, céramique, matériaux\u00a02 · métallurgie\u00a01',
  });
  expect(reading).toContain(
    'Lecture\u00a0: sur la ligne «\u00a0Acheter ensemble\u00a0», 3\u00a0cas, dont 2 dans la colonne «\u00a0Verre, céramique, matériaux\u00a0».',
  );
});

test('a cell never draws more marks than it can hold, and counts the others', () => {
  const many = smallAtlas({
    pratiques: [practiceFile('acheter')],
    cas: Array.from({ length: 11 }, (_, index) =>
      caseFile(`c${index}`, { pratiques: uses('acheter'), sources: [localSource('s')] }),
    ),
  });
  const [cell] = buildPracticesPage(many).plate.families[0]?.rows[0]?.cells ?? [];
  expect([cell?.dots.length, cell?.more, cell?.count]).toEqual([8, 3, 11]);
});
