import { expect, test } from 'vitest';
import {
  caseFile,
  essayFile,
  figureEntry,
  localSource,
  observed,
  practiceFile,
  smallAtlas,
} from '../atlas/atlas.fixture.ts';
import { buildHomePage } from './home-page.ts';

const sources = [localSource('s')];
const end = { statut: 'termine' as const, fin: { date: '2021', motif: 'x', source: 's' }, sources };
const counted = figureEntry([30, 60, 90, 120].map((count, index) => observed(count, 2000 + 5 * index, 's')));
const cas = [
  caseFile('a', { debut: '1990', sources, body: '[@s]', chiffres: [counted] }),
  caseFile('b', end),
  caseFile('c', {
    sources,
    fiche: { 'ticket-d-entree': { reponse: '100 euros', annee: 2020, source: 's' } },
  }),
];
const home = buildHomePage(
  smallAtlas({ cas, dossiers: [essayFile('former', { titre: 'Former', objectif: 'former' })] }),
);

test('the strip counts one population, the cases left out beside those counted', () => {
  expect(home.strip.map(({ value, dots, others }) => [value, dots.length, others])).toEqual([
    ['3\u00a0cas', 3, 0],
    ['1 sur 1', 1, 2],
    ['1 sur 3', 1, 2],
    ['0 sur 3', 0, 3],
  ]);
});

test('the story is that of the group whose members were counted most often, one flock a count', () => {
  expect(home.story).toMatchObject({ href: '/cas/a/', source: '/cas/a/#chiffre-adherents' });
  expect(home.story?.flocks.map(({ count, year }) => [count, year])).toEqual([
    ['30', '2000'],
    ['60', '2005'],
    ['90', '2010'],
    ['120', '2015'],
  ]);
  expect(home.story?.flocks.map(({ full }) => full.match(/h0/g)?.length)).toEqual([30, 60, 90, 120]);
  expect(buildHomePage(smallAtlas({ cas: [caseFile('z')] })).story).toBeUndefined();
});

test('only the trades that have a case can be chosen', () => {
  expect(home.trades.sectors.map(({ id }) => id)).toEqual(['verre-materiaux']);
});

test('the essays lead to their pages', () => {
  expect(home.essays).toEqual([
    expect.objectContaining({ href: '/dossiers/former/', title: 'Former', objective: 'former' }),
  ]);
});

test('a need leads to its first practice; one without any is left out', () => {
  const need = (id: string, pratiques: string[]) => ({ id, phrase: `${id} ?`, pratiques, synonymes: [] });
  const { needs } = buildHomePage(
    smallAtlas({
      cas,
      pratiques: [practiceFile('first', { nom: 'Acheter' }), practiceFile('second')],
      besoins: [need('nothing', []), need('buy', ['first', 'second'])],
    }),
  );
  expect(needs).toEqual([{ sentence: 'buy\u202f?', practice: 'Acheter', href: '/pratiques/first/', dots: [] }]);
});
