import { expect, test } from 'vitest';
import { caseFile, figureEntry, localSource, observed, smallAtlas } from '../../atlas/atlas.fixture.ts';
import { describeCorpusStrip } from '../home/corpus-strip.ts';
import { describeKnowledge } from '../practices/practice-knowledge.ts';
import { buildCostsPage, writeCostsCsv } from './costs-page.ts';

const sources = ['s', 't'].map((id) => localSource(id));
type Releves = Parameters<typeof figureEntry>[0];
const money = (mesure: string, releves: Releves, part: Parameters<typeof figureEntry>[1] = {}) =>
  figureEntry(releves, { id: mesure, mesure, libelle: `Le ${mesure}`, unite: 'euros', perimetre: 'par an', ...part });
const mesures = ['cotisation', 'budget', 'investissement', 'argent-public', 'autre'].map((id) => ({ id, nom: id }));
const range = (min: number, max: number) => ({ min, max, annee: 2014, source: 's', fiabilite: 'moyenne' }) as const;

const atlas = smallAtlas({
  mesures,
  cas: [
    caseFile('qualitropic', {
      titre: 'Qualitropic (La Réunion)',
      chiffres: [
        money('cotisation', [range(110, 5000)], { libelle: "Ticket d'entrée" }),
        money('budget', [observed(800_000, 2014, 's'), observed(700_000, 2005, 't')]),
      ],
      sources,
    }),
    caseFile('glass', {
      titre: 'La Glass Vallée',
      chiffres: [
        money('argent-public', [observed(700_000, 2010, 's', { nature: 'prevu' })]),
        money('investissement', [
          observed(20_000_000, 2019, 's', { nature: 'prevu' }),
          observed(30_000_000, 2018, 't'),
        ]),
      ],
      sources,
    }),
    caseFile('venetis', {
      titre: 'Vénétis',
      chiffres: [money('cotisation', [observed(75, 'inconnue', 's')])],
      sources,
    }),
    caseFile('grasse', {
      titre: 'Grasse',
      fiche: { 'ticket-d-entree': { reponse: 'Un tarif sur demande', annee: 2020, source: 's' } },
      sources,
    }),
    caseFile('muet', {
      titre: 'Le muet',
      chiffres: [
        money('autre', [observed(5000, 2014, 's')]),
        money('budget', [observed(5, 2014, 's')], { id: 'b', unite: "millions d'euros" }),
        money('cotisation', [observed(0, 2014, 's')], { id: 'c' }),
      ],
      sources,
    }),
  ],
});
const page = buildCostsPage(atlas);
const rowsOf = (measure: string) => page.lanes.find((lane) => lane.measure === measure)?.rows ?? [];
const plain = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ');

test('four lanes, the lowest amount first, each figure once', () => {
  expect(page.lanes.map(({ measure, rows }) => [measure, rows.map(({ name }) => name)])).toEqual([
    ['cotisation', ['Vénétis', 'Qualitropic']],
    ['budget', ['Qualitropic']],
    ['investissement', ['La Glass Vallée']],
    ['argent-public', ['La Glass Vallée']],
  ]);
});

test('a row: what recent sources say, its years, and the way to its sources', () => {
  const [undated, dated] = rowsOf('cotisation');
  expect(dated).toMatchObject({ href: '/cas/qualitropic/#chiffre-cotisation', words: 'ticket d’entrée, 2014' });
  expect(plain(dated?.amount)).toBe('110 à 5 000 €');
  expect(undated?.words).toBe('le cotisation, année inconnue');
  expect(plain(rowsOf('budget')[0]?.amount)).toBe('800 000 €');
});

test('what is announced is said, wholly or in part', () => {
  expect(rowsOf('argent-public')[0]).toMatchObject({
    certainty: 'announced',
    words: 'le argent-public, annoncé, 2010',
  });
  expect(rowsOf('investissement')[0]).toMatchObject({ certainty: 'partly-announced', sureness: 'en partie annoncé' });
  expect(rowsOf('budget')[0]).toMatchObject({ certainty: 'known', sureness: 'constaté ou déclaré' });
});

test('words stand on the freer side; the mark keeps its place and its length', () => {
  const [low, ranged] = rowsOf('cotisation');
  expect([low?.side, low?.span]).toEqual(['after', undefined]);
  expect(parseFloat(ranged?.space ?? '') + parseFloat(ranged?.span ?? '')).toBeLessThan(50);
  expect(rowsOf('argent-public')[0]?.side).toBe('before');
});

test('the lead: half of the entries, and in how many cases they are known', () => {
  expect(plain(page.lead)).toBe(
    '3 cas sur 5 disent ce que verse un membre, 2 en euros : la moitié des montants ne dépassent pas 75 €. Le reste vient après : un budget, une machine, une aide.',
  );
  expect(plain(page.reading)).toBe('Lecture : Qualitropic, ticket d’entrée (par an) : 110 à 5 000 €, 2014.');
});

test('the home page and the page of a practice count the cases that tell a price as the lead does', () => {
  const figure = describeCorpusStrip(atlas).find(({ link }) => link?.href === '/couts/');
  expect(plain(`${figure?.value} ${figure?.text}`)).toBe('3 sur 5 disent ce que verse un membre, 2 en euros.');
  expect(plain(page.lead)).toContain('3 cas sur 5 disent ce que verse un membre, 2 en euros');
  expect(describeKnowledge(atlas.cases, atlas).prices).toMatchObject({ known: 3, unknown: 2 });
});

test('totals of projects are told from what was gathered once', () => {
  expect(page.lanes.find(({ measure }) => measure === 'investissement')).toMatchObject({
    title: 'Investissement et projets',
    text: 'une somme réunie une fois, ou le total de plusieurs projets',
  });
});

test('a case whose only sums are of another measure, of another unit or nil has no figure of money', () => {
  expect(page.unpriced).toEqual([
    { href: '/cas/grasse/', name: 'Grasse' },
    { href: '/cas/muet/', name: 'Le muet' },
  ]);
  expect(plain(page.unpricedTitle)).toBe('2 cas n’ont aucun chiffre d’argent.');
});

test('without any amount the page says so', () => {
  const empty = buildCostsPage(smallAtlas({ mesures, cas: [caseFile('a'), caseFile('b')] }));
  expect(empty.lead).toMatch(/^Personne n’écrit/);
  expect(empty.lanes.map(({ rows }) => rows.length)).toEqual([0, 0, 0, 0]);
  expect(plain(empty.unpricedTitle)).toBe('2 cas n’ont aucun chiffre d’argent.');
});

test('a lane too long to be read keeps its newest amounts', () => {
  const chiffres = Array.from({ length: 120 }, (_, index) =>
    money('budget', [observed(1000 + index, 1900 + index, 's')], { id: `b${index}` }),
  );
  const many = buildCostsPage(smallAtlas({ mesures, cas: [caseFile('a', { chiffres, sources })] }));
  const budget = many.lanes.find(({ measure }) => measure === 'budget');
  expect([budget?.rows.length, budget?.hidden, budget?.rows[0]?.low]).toEqual([100, 20, 1020]);
});

test('the table for a spreadsheet: bounds as numbers, one figure a line', () => {
  const lines = writeCostsCsv(atlas).split('\r\n');
  expect(lines).toContain(
    'cotisation,Qualitropic (La Réunion),ticket d’entrée,par an,110,5000,2014,constaté ou déclaré,http://localhost:4321/cas/qualitropic/#chiffre-cotisation',
  );
  expect(lines).toHaveLength(7);
});
