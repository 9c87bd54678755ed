import { expect, test } from 'vitest';
import { caseFile, essayFile, figureEntry, localSource, observed, smallAtlas } from '../../atlas/atlas.fixture.ts';
import type { FigureEntry } from '../../schema/figure.ts';
import type { PictureFinding } from '../../schema/labels.ts';
import { describePicture } from './essay-picture.ts';

const sources = [localSource('s'), localSource('t')];
const planned = (value: number, year: number) => observed(value, year, 's', { nature: 'prevu' });
const figure = (id: string, releves: FigureEntry['releves'], unite = 'personnes') =>
  figureEntry(releves, { id, mesure: 'stagiaires', libelle: id, unite, perimetre: 'x' });

function picture(constat: PictureFinding, chiffres: readonly FigureEntry[], cas: Parameters<typeof caseFile>[] = []) {
  const atlas = smallAtlas({
    cas: cas.map(([id, data]) => caseFile(id, { sources, ...data })),
    mesures: [
      { id: 'membres', nom: 'Membres' },
      { id: 'stagiaires', nom: 'Personnes formées' },
    ],
    dossiers: [
      essayFile('d', {
        cas: cas.map(([id]) => id),
        image: { question: 'Combien ?', constat, mesures: ['stagiaires'] },
        chiffres: [...chiffres],
        sources,
      }),
    ],
  });
  const [essay] = atlas.essays;
  return essay && describePicture(essay, atlas, new Map([['s', 1]]));
}

const bars = (...args: Parameters<typeof picture>) => {
  const drawn = picture(...args);
  return drawn?.kind === 'bars' ? drawn : undefined;
};

test('persons: the figures of the essay and those of every case, the most first, under a threshold that most keep', () => {
  const drawn = bars(
    'personnes',
    [figure('Usine-école', [planned(350, 2019)]), figure('École', [observed(17, 2020, 's')])],
    [
      ['nogent', { titre: 'Nogentech, un bassin', chiffres: [figure('Salariés formés', [observed(16, 2017, 's')])] }],
      ['autre', { titre: 'Autre', chiffres: [figureEntry([observed(900, 2017, 's')])] }],
    ],
  );
  expect(drawn).toMatchObject({ title: 'Combien\u202f? Moins de vingt, 2 fois sur 3', isPeople: true, hidden: 0 });
  expect(drawn?.rows).toMatchObject([
    { name: 'Usine-école', value: undefined, announcement: 'prévu\u00a0: 350\u00a0personnes' },
    { name: 'École', detail: 'x, 2020', value: '17\u00a0personnes', sources: [{ number: 1 }] },
    { name: 'Nogentech', href: '/cas/nogent/', detail: 'Salariés formés, 2017', sources: [] },
  ]);
  expect(drawn?.rows.map(({ bar }) => bar)).toEqual([
    { announced: 350, low: 0, high: 0, scale: 350 },
    { announced: 0, low: 17, high: 17, scale: 350 },
    { announced: 0, low: 16, high: 16, scale: 350 },
  ]);
});

test('strokes are persons: too many to be told apart, and the rows are bars', () => {
  expect(bars('personnes', [figure('École', [observed(17_000, 2020, 's')])])?.isPeople).toBe(false);
});

test('counts that differ: one unit, the latest year of each, the spread of all', () => {
  const drawn = bars('ecart', [
    figure('Enquête', [observed(70, 2020, 's')], 'clusters'),
    figure('État', [{ ...observed(0, 2010, 's'), valeur: undefined, min: 300, max: 400 }], 'clusters'),
    figure('Ancien', [observed(9, 2001, 's'), observed(100, 2010, 's'), observed(120, 2010, 't')], 'clusters'),
    figure('PME', [observed(11_000, 2009, 's')], 'PME'),
  ]);
  expect(drawn?.title).toBe('Combien\u202f? De 70\u00a0à\u00a0400, selon 3\u00a0décomptes');
  expect(drawn?.rows.map(({ name, bar }) => [name, bar.low, bar.high])).toEqual([
    ['État', 300, 400],
    ['Ancien', 100, 120],
    ['Enquête', 70, 70],
  ]);
});

test('promises: each at its own scale, in the order of the essay; nobody counted is said', () => {
  const drawn = bars('promesse', [
    figure('Crédits', [observed(42, 2023, 's')], '%'),
    figure('Masques', [planned(45_000_000, 2021)], 'masques'),
    figure('Vélos', [planned(15_000, 2022), observed(5000, 2023, 's')], 'vélos'),
  ]);
  expect(drawn?.title).toBe('Combien\u202f? Sur trois prévisions, deux ont un décompte, aucune n’atteint la moitié');
  expect(drawn?.rows.map(({ unknown, bar }) => [unknown, bar.announced, bar.high, bar.scale])).toEqual([
    [undefined, 100, 42, 100],
    ['décompte pas encore cherché', 45_000_000, 0, 45_000_000],
    [undefined, 15_000, 5000, 15_000],
  ]);
});

test.each([
  [[[planned(10, 2020)]], 'Sur une prévision, aucune n’a de décompte'],
  [[[planned(10, 2020), observed(5, 2021, 's')]], 'Sur une prévision, une a un décompte, une atteint la moitié'],
])('a few promises: %#', (figures, sentence) => {
  expect(
    bars(
      'promesse',
      figures.map((releves, index) => figure(`f${index}`, releves)),
    )?.title,
  ).toBe(`Combien\u202f? ${sentence}`);
});

test('stages of a sum: the last on the largest', () => {
  const drawn = bars('etapes', [
    figure('Annoncé', [planned(1_400_000_000, 2018)], 'euros'),
    figure('Engagé', [observed(1_700_000_000, 2024, 's')], 'euros'),
    figure('Déployé', [observed(794_000_000, 2024, 's')], 'euros'),
  ]);
  expect(drawn?.title).toBe('Combien\u202f? 794\u00a0millions\u00a0d’euros sur 1,7\u00a0milliard');
  expect(drawn?.rows.map(({ name }) => name)).toEqual(['Annoncé', 'Engagé', 'Déployé']);
});

test('lives: one line a case of the essay, and what became of them', () => {
  const drawn = picture(
    'devenir',
    [],
    [
      ['jeune', { titre: 'Jeune', debut: '2015' }],
      ['fini', { titre: 'Fini', debut: '2006', statut: 'termine', fin: { date: '2021', motif: 'x', source: 's' } }],
      ['perdu', { titre: 'Perdu', debut: '2000', statut: 'inconnu' }],
    ],
  );
  expect(drawn).toMatchObject({
    kind: 'lives',
    title: 'Combien\u202f? Sur trois, un vu actif, un fini et un perdu de vue',
  });
  expect(drawn?.rows.map(({ name }) => name)).toEqual(['Perdu', 'Fini', 'Jeune']);
});

test('a long list is cut to the largest, and says how many are left out', () => {
  const many = Array.from({ length: 23 }, (_, index) => figure(`f${index}`, [observed(index + 1, 2020, 's')]));
  const drawn = bars('personnes', many);
  expect([drawn?.rows.length, drawn?.hidden, drawn?.rows[0]?.name]).toEqual([20, 3, 'f22']);
});

test('no picture without a question, a figure or a case', () => {
  expect(picture('personnes', [])).toBeUndefined();
  expect(picture('devenir', [])).toBeUndefined();
  const { essays, ...atlas } = smallAtlas({ dossiers: [essayFile('d')] });
  expect(essays.map((essay) => describePicture(essay, { ...atlas, essays }, new Map()))).toEqual([undefined]);
});
