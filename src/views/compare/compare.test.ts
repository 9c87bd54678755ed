import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseFile, figureEntry, observed, pickCase, smallAtlas, sourceFile } from '../../atlas/atlas.fixture.ts';
import { countAnswered } from './answer-count.ts';
import { describeColumn } from './column.ts';
import { readComparedIds, writeComparedIds } from './compared-ids.ts';
import { writeComparisonCsv } from './comparison-csv.ts';
import { CRITERIA } from './criteria.ts';
import { findCaseComparisons, findDepartures } from './departures.ts';
import { chooseScale, drawFlock } from './flock-scale.ts';
import { writeHtml } from './markup.ts';
import { sayScopes } from './scopes.ts';
import { drawTable } from './table-markup.ts';

const given = { reponse: 'Une part de 50 euros.', annee: 2020, source: 's' };
const atlas = smallAtlas({
  sources: [sourceFile('s')],
  cas: [
    caseFile('orcab', {
      titre: 'Orcab, artisans',
      objectifs: ['former'],
      chiffres: [figureEntry([observed(38, 2021, 's'), observed(39, 2024, 's')])],
      fiche: { 'ticket-d-entree': given, echec: { inconnu: '2026-11-30' } },
    }),
    caseFile('astre', {
      titre: 'Astre',
      chiffres: [figureEntry([observed(401, 2023, 's')], { perimetre: 'adhérents de tous pays' })],
    }),
    caseFile('seul', { titre: 'Seul', chiffres: [] }),
  ],
  comparaisons: [
    { id: 'achats', titre: 'Achats', phrase: 'Deux façons.', pourquoi: 'Même métier', cas: ['orcab', 'astre'] },
  ],
});
const [orcab, astre, alone] = ['orcab', 'astre', 'seul'].map((id) => describeColumn(pickCase(atlas, id), atlas)) as [
  ReturnType<typeof describeColumn>,
  ReturnType<typeof describeColumn>,
  ReturnType<typeof describeColumn>,
];
const cellOf = (column: typeof orcab, id: string) => column.cells[CRITERIA.findIndex((one) => one.id === id)];

test('a column has one cell a criterion', () => {
  for (const { cells } of [orcab, astre, alone]) expect(cells).toHaveLength(CRITERIA.length);
});

test.each([
  [400, 1, 'Un point\u00a0: une entreprise.'],
  [401, 5, 'Un point\u00a0: cinq entreprises dans toutes les colonnes, car A en compte plus de\u00a0400.'],
])('a group of %i is drawn with a dot for %i', (high, firmsPerDot, words) => {
  const flock = { low: 10, high, isOfFirms: true };
  const other = { name: 'B', flock: { low: 3, high: 3, isOfFirms: true } };
  expect(chooseScale([{ name: 'A', flock }, other])).toEqual({ firmsPerDot, words });
});

test('no flock, no scale; members that are not all firms are members', () => {
  expect(chooseScale([{ name: 'A' }])).toBeUndefined();
  const flock = { low: 39, high: 39, isOfFirms: false };
  expect(chooseScale([{ name: 'A', flock }])?.words).toBe('Un point\u00a0: un membre.');
});

test('dots are full up to the lowest count, hollow up to the highest, one at least', () => {
  const count = (path: string) => path.split('M').length - 1;
  const drawing = drawFlock({ low: 38, high: 41 }, { firmsPerDot: 1, words: '' });
  expect([count(drawing.full), count(drawing.hollow)]).toEqual([38, 3]);
  expect(count(drawFlock({ low: 1, high: 1 }, { firmsPerDot: 5, words: '' }).full)).toBe(1);
});

test('what was looked for and what was not are told apart, and counted', () => {
  expect(cellOf(orcab, 'echec')?.value).toBe('inconnu, cherché le 30\u00a0novembre 2026');
  expect(cellOf(orcab, 'cadre')?.value).toBe('pas encore cherché');
  expect([orcab.answered, orcab.searched, orcab.missing]).toEqual([1, 1, 10]);
  expect(countAnswered(orcab)).toBe('1\u00a0réponse sur 12, 1\u00a0inconnue, 10\u00a0pas encore cherchées');
});

test('an answer keeps its year and nature, a figure its scope and years', () => {
  expect(cellOf(orcab, 'ticket-d-entree')).toMatchObject({
    value: expect.stringMatching(/^Une part de 50.euros$/) as string,
    note: 'déclaré, 2020',
  });
  expect(cellOf(orcab, 'membres')).toMatchObject({
    scope: 'adhérents de l’association',
    note: '2024',
  });
  expect(cellOf(alone, 'membres')).toMatchObject({ look: 'unknown' });
});

test('two scopes are said, one is not, nor an absent count', () => {
  expect(sayScopes([orcab, astre])).toEqual([
    'Membres\u00a0: ces cas ne comptent pas la même chose. Orcab\u00a0: adhérents de l’association\u202f; Astre\u00a0: adhérents de tous pays.',
  ]);
  expect(sayScopes([orcab, orcab])).toEqual([]);
  expect(sayScopes([orcab, alone])).toEqual([]);
});

test('an objective that a case does not have is a dash, and said', () => {
  const html = writeHtml(drawTable([orcab, astre], { marks: '/m.svg', isEditable: false }));
  expect(html).toContain('<span class="dash" aria-hidden="true">—</span>Exporter');
  expect(html).toContain('scope="row"');
  expect(html).not.toContain('<button');
});

test('what a text holds is written as text', () => {
  const html = writeHtml({ tag: 'p', attributes: { title: '"<' }, children: ['<b>&'] });
  expect(html).toBe('<p title="&quot;&lt;">&lt;b&gt;&amp;</p>');
});

test('the file has one row a criterion and a case', () => {
  const lines = writeComparisonCsv([orcab, astre], (path) => `https://x.fr${path}`)
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(1 + 2 * CRITERIA.length);
  expect(lines[1]).toMatch(/^Membres,"Orcab, artisans",.*https:\/\/x\.fr\/cas\/orcab\/#/);
});

test('a ready comparison is found from two of its cases, and from each', () => {
  expect(findDepartures(['orcab', 'astre', 'seul'], atlas).map(({ names }) => names)).toEqual(['Orcab et Astre']);
  expect(findDepartures(['orcab', 'seul'], atlas)).toEqual([]);
  expect(findCaseComparisons('orcab', atlas)).toEqual([{ href: '/comparer/achats/', title: 'Achats', names: 'Astre' }]);
});

test.each([
  ['?cas=a&cas=b', ['a', 'b']],
  ['?cas=a,b,c,d', ['a', 'b', 'c']],
  ['?cas=a&cas=a, ,b', ['a', 'b']],
  ['?q=a', []],
])('%s asks for %j', (search, ids) => {
  expect(readComparedIds(search)).toEqual(ids);
});

test('any address gives three ids at most, each once, and what is written is read again', () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      const ids = readComparedIds(search);
      expect(ids.length).toBeLessThanOrEqual(3);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
  const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 3 }), (ids) => {
      expect(readComparedIds(writeComparedIds(ids))).toEqual(ids);
    }),
  );
});
