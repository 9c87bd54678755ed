import { expect, test } from 'vitest';
import {
  caseFile,
  figureEntry,
  formFile,
  localSource,
  observed,
  practiceFile,
  programmeFile,
  smallAtlas,
} from '../../atlas/atlas.fixture.ts';
import { measureLongevity } from '../../atlas/longevity.ts';
import { describeCorpusStrip } from '../home/corpus-strip.ts';
import { buildDurabilityPage, listLifeRows, writeLivesCsv } from './durability-page.ts';
import { listAxisYears } from './life-axis.ts';
import { rankRows, writeOrderSheet } from './life-orders.ts';

const event = (date: string) => ({ date, evenement: 'x', source: 's' });
const sources = [localSource('s')];

const atlas = smallAtlas({
  formes: [formFile('grappe', { nom: 'Grappe' }), formFile('cooperative', { nom: 'Coopérative' })],
  dispositifs: [programmeFile('poles-de-competitivite')],
  cas: [
    caseFile('sans-debut', { titre: 'Le Vimeu', chronologie: [event('1996'), event('2017')], sources }),
    caseFile('orcab', {
      titre: "Orcab, coopératives d'artisans",
      forme: 'cooperative',
      debut: '1976-01-01',
      chronologie: [event('1976-01-01'), event('1990'), event('2018'), event('2024-05')],
      chiffres: [figureEntry([observed(30, 2024, 's')])],
      sources,
    }),
    caseFile('jeune', {
      titre: 'Le jeune',
      debut: '2020-01',
      chronologie: [event('2020-02')],
      chiffres: [figureEntry([observed(300, 2020, 's')])],
      sources,
    }),
    caseFile('fini', {
      titre: 'Le fini',
      debut: '2006',
      statut: 'termine',
      fin: { date: '2021-11-17', motif: "Dissolution votée à l'assemblée", source: 's' },
      sources,
    }),
    caseFile('perdu', {
      titre: 'Le perdu',
      debut: '2000',
      statut: 'inconnu',
      'derniere-preuve': { date: '2009', source: 's', motif: 'x' },
      chronologie: [event('2005'), event('2020')],
      sources,
    }),
  ],
});
const page = buildDurabilityPage(atlas);
const namesBy = (order: Parameters<typeof rankRows>[1]) => {
  const ranks = rankRows(page.rows, order);
  return page.rows
    .toSorted((a, b) => (ranks[page.rows.indexOf(a)] ?? 0) - (ranks[page.rows.indexOf(b)] ?? 0))
    .map(({ name }) => name);
};

test('the title and the lead are counted', () => {
  expect(page.title).toBe('Sur 3\u00a0groupes nés avant 2012, 2\u00a0ont été vus vivants quinze ans après');
  expect(page.lead.replaceAll('\u00a0', ' ')).toBe(
    'Une ligne par cas, de son début à la dernière preuve de vie. Un autre est plus jeune et un n’a pas de date de début. En tout, 5 cas : 3 vus actifs, 1 perdu de vue et 1 terminé.',
  );
});

test('no case is counted twice: the old, the young and the undated make all, and so do the lives', () => {
  const { old, young, undated } = measureLongevity(atlas);
  expect(old.length + young.length + undated.length).toBe(atlas.cases.length);
  const lives = [...(page.lead.split('\u00a0: ')[1] ?? '').matchAll(/\d+/g)].map(Number);
  expect(lives.reduce((sum, count) => sum + count, 0)).toBe(atlas.cases.length);
});

test('lives are counted as on the home page', () => {
  const lives = page.lead.split('\u00a0: ')[1] ?? '';
  expect(describeCorpusStrip(atlas)[0]?.text).toContain(lives);
});

test.each([
  [[], 'Aucun groupe de l’atlas n’est né avant 2012'],
  [['2011'], 'Sur 1\u00a0groupe né avant 2012, aucun n’a été vu vivant quinze ans après'],
])('the title when nobody lasts: %j', (starts, title) => {
  const cas = starts.map((debut, index) => caseFile(`c${index}`, { debut }));
  expect(buildDurabilityPage(smallAtlas({ cas }))).toMatchObject({ title, ended: [], lost: [] });
});

test('a line a case, the oldest first, those without a start last', () => {
  expect(page.rows.map(({ name, outcome, members }) => [name, outcome, members])).toEqual([
    ['Orcab', 'vu 48\u00a0ans après', '30\u00a0entreprises'],
    ['Le perdu', 'perdu de vue en\u00a02009', 'effectif inconnu'],
    ['Le fini', 'terminé en\u00a02021', 'effectif inconnu'],
    ['Le jeune', 'vu la même année', '300\u00a0entreprises'],
    ['Le Vimeu', 'vu en\u00a02017', 'effectif inconnu'],
  ]);
});

test('ticks are events of the line: after its start, up to its own last trace', () => {
  expect(page.rows.map(({ line }) => line.ticks.length)).toEqual([3, 1, 0, 1, 1]);
});

test('what ended, what is the oldest, what is lost', () => {
  expect(page.ended).toMatchObject([
    { href: '/cas/fini/', name: 'Le fini', year: '2021', reason: 'Dissolution votée à l’assemblée.' },
  ]);
  expect(page.oldest.map(({ name }) => name)).toEqual(['Orcab', 'Le perdu', 'Le fini', 'Le jeune']);
  expect(page.lost.map(({ name }) => name)).toEqual(['Le perdu']);
});

test.each([
  ['duree', ['Orcab', 'Le fini', 'Le perdu', 'Le jeune', 'Le Vimeu']],
  ['forme', ['Orcab', 'Le perdu', 'Le fini', 'Le jeune', 'Le Vimeu']],
  ['taille', ['Le jeune', 'Orcab', 'Le perdu', 'Le fini', 'Le Vimeu']],
] as const)('by %s', (order, names) => {
  expect(namesBy(order)).toEqual(names);
});

test('the sheet counts the title that stands before the undated ones', () => {
  const sheet = writeOrderSheet(page.rows);
  expect(sheet).toContain('.durability:has(#tri-taille:checked) .lives>:nth-child(4){order:0}');
  expect(sheet).toContain('.durability:has(#tri-duree:checked) .lives>:nth-child(6){order:4}');
  expect(sheet).not.toContain(':nth-child(5)');
  expect(sheet.match(/order:/g)).toHaveLength(3 * page.rows.length);
});

test('the axis: a year in five, rules of programmes that the atlas tells', () => {
  expect(page.years.map(({ year }) => year)).toEqual([
    '1980',
    '1985',
    '1990',
    '1995',
    '2000',
    '2005',
    '2010',
    '2015',
    '2020',
    '2025',
  ]);
  expect(page.years.filter(({ isMajor }) => isMajor).map(({ year }) => year)).toEqual(['1980', '2000', '2020']);
  expect(page.landmarks.map(({ year, href }) => [year, href])).toEqual([
    ['2005', '/dispositifs/poles-de-competitivite/'],
  ]);
  expect(listAxisYears({ from: 1260, to: 2026, width: 1 }).length).toBeLessThan(12);
});

test('the reading quotes a line', () => {
  expect(page.reading).toBe(
    'Lecture\u00a0: la ligne «\u00a0Orcab\u00a0» va de 1976 à 2024, sa dernière trace datée\u00a0: «\u00a0vu 48\u00a0ans après\u00a0».',
  );
});

test('a list too long to be read is cut to the oldest, and says so', () => {
  const cas = Array.from({ length: 205 }, (_, index) => caseFile(`c${index}`, { debut: String(1800 + index) }));
  const many = buildDurabilityPage(smallAtlas({ cas }));
  expect([many.rows.length, many.hidden, many.rows[0]?.start]).toEqual([200, 5, '1800']);
  expect(listLifeRows(smallAtlas({ cas }))).toHaveLength(200);
});

test('the hatching ends at the first proof of what the firms do, not at an older date of their territory', () => {
  const cas = [
    caseFile('lunetiers', {
      chronologie: [event('1796'), event('1994'), event('2017')],
      pratiques: [{ pratique: 'vendre', detail: 'x', depuis: '2005', source: 's' }],
      sources,
    }),
  ];
  const lives = buildDurabilityPage(smallAtlas({ cas, pratiques: [practiceFile('vendre')] }));
  const [row] = lives.rows;
  expect(row?.line.ticks).toHaveLength(1);
  expect(row?.line.hatching).toBe(row?.line.line?.[0]);
  expect(row?.life).toBe('début inconnu, jusqu’en\u00a02017');
});

test('the table for a spreadsheet keeps its dates as written', () => {
  expect(writeLivesCsv(atlas).split('\r\n')[1]).toBe(
    '"Orcab, coopératives d’artisans",Coopérative,1976-01-01,2024-05,48,vu 48\u00a0ans après,30\u00a0entreprises,http://localhost:4321/cas/orcab/',
  );
});
