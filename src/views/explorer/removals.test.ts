import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_QUERY, FACETS, withFacet, type Query } from '../../atlas/query.ts';
import { selectRecords, type CaseRecord } from '../../atlas/selection.ts';
import { listRemovals } from './removals.ts';

function record(id: string, values: Partial<CaseRecord['values']>): CaseRecord {
  return { id, rank: 0, values: { ...EMPTY_QUERY.facets, ...values }, points: [] };
}

const LACE = record('lace', { region: ['normandie'], forme: ['cluster'], statut: ['actif'], departement: ['76'] });
const WOOD = record('wood', { region: ['corse'], forme: ['cluster'], statut: ['actif'], departement: ['2A'] });
const TOYS = record('toys', { region: ['corse'], forme: ['district'], statut: ['fusionne'], departement: ['2B'] });
const RECORDS = [LACE, WOOD, TOYS];

function ask(facets: Partial<Query['facets']>, text = ''): Query {
  return { ...EMPTY_QUERY, text, facets: { ...EMPTY_QUERY.facets, ...facets } };
}

function list(query: Query, found?: readonly string[]) {
  const matches = found && new Map(found.map((id) => [id, 1]));
  return listRemovals(RECORDS, query, matches, (_, value) => value).map(({ label, count }) => [label, count]);
}

test('only what leads to a case is offered', () => {
  expect(list(ask({ region: ['corse'], forme: ['cluster'], statut: ['fusionne'] }))).toEqual([
    ['Retirer «\u00a0fusionne\u00a0»', 1],
    ['Retirer «\u00a0cluster\u00a0»', 1],
  ]);
  expect(list(ask({ region: ['normandie'], statut: ['fusionne'] }))).toEqual([
    ['Retirer «\u00a0fusionne\u00a0»', 1],
    ['Retirer «\u00a0normandie\u00a0»', 1],
  ]);
});

test('of several values of a facet none is taken away alone', () => {
  expect(list(ask({ departement: ['76', '2B'], forme: ['cluster'], region: ['corse'] }))).toEqual([
    ['Retirer «\u00a0corse\u00a0»', 1],
    ['Retirer les départements «\u00a076\u00a0» et «\u00a02B\u00a0»', 1],
    ['Retirer «\u00a0cluster\u00a0»', 1],
  ]);
  expect(list(ask({ departement: ['01', '02', '03', '04'] }))).toEqual([['Retirer les quatre départements', 3]]);
});

test('where no single removal leads anywhere, the pairs that do', () => {
  expect(list(ask({ region: ['bretagne'], statut: ['inconnu'] }))).toEqual([
    ['Retirer «\u00a0bretagne\u00a0» et «\u00a0inconnu\u00a0»', 3],
  ]);
  expect(list(ask({ forme: ['district'], statut: ['inconnu'] }, 'verre'), ['lace'])).toEqual([
    ['Retirer «\u00a0district\u00a0» et «\u00a0inconnu\u00a0»', 1],
    ['Retirer «\u00a0verre\u00a0» et «\u00a0inconnu\u00a0»', 1],
  ]);
});

test('words are taken away as a criterion, and cut when they are endless', () => {
  expect(list(ask({ region: ['corse'] }, 'verre'), ['lace'])).toEqual([
    ['Retirer «\u00a0verre\u00a0»', 2],
    ['Retirer «\u00a0corse\u00a0»', 1],
  ]);
  expect(String(list(ask({}, 'a'.repeat(5000)), [])[0]?.[0]).length).toBeLessThan(80);
});

test('nothing is offered without a record', () => {
  expect(listRemovals([], ask({ region: ['corse'] }), undefined, String)).toEqual([]);
});

test('each removal finds what it says, and is among the shortest that find anything', () => {
  const some = fc.subarray(['a', 'b', 'c', 'd']);
  const records = fc.array(fc.tuple(some, some, some), { maxLength: 8 });
  fc.assert(
    fc.property(records, fc.tuple(some, some, some), fc.option(fc.array(fc.nat(7))), (rows, asked, ranks) => {
      const all = rows.map(([region, forme, statut], rank) => record(String(rank), { region, forme, statut }));
      const [region, forme, statut] = asked;
      const query = ask({ region, forme, statut }, ranks === null ? '' : 'verre');
      const matches = ranks === null ? undefined : new Map(ranks.map((rank) => [String(rank), 1]));
      const removals = listRemovals(all, query, matches, (_, value) => value);
      const count = (one: Query) => selectRecords(all, one, one.text === '' ? undefined : matches).length;
      if (count(query) > 0) return;
      for (const removal of removals) {
        expect(removal.count).toBeGreaterThan(0);
        expect(count(removal.query)).toBe(removal.count);
      }
      const singles = [...FACETS.map((facet) => withFacet(query, facet, [])), { ...query, text: '' }].filter(
        (one) => count(one) > 0,
      );
      if (singles.length > 0) expect(removals).toHaveLength(Math.min(singles.length, 4));
      expect(removals.length > 0).toBe(all.length > 0);
    }),
  );
});
