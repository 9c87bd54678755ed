import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clearFacets,
  countTicked,
  EMPTY_QUERY,
  FACETS,
  findOrder,
  formatQuery,
  mapFacets,
  NATIONAL,
  parseQuery,
  respellValues,
  SORTS,
  splitQuery,
  toggleValue,
  withFacet,
  type Query,
} from './query.ts';

const value = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)?$/);
const values = fc.uniqueArray(value, { maxLength: 4 }).map((list) => list.toSorted());
const words = fc.array(fc.stringMatching(/^[\p{L}\d'’&=?#+%-]+$/u), { maxLength: 4 }).map((list) => list.join(' '));

const anyQuery: fc.Arbitrary<Query> = fc
  .record({
    text: words,
    facets: fc.record({
      objectif: values,
      forme: values,
      region: values,
      departement: values,
      secteur: values,
      pratique: values,
      statut: values,
      preuve: values,
    }),
    sort: fc.constantFrom(...SORTS),
    near: fc.option(value, { nil: undefined }),
    view: fc.constantFrom('carte' as const, 'tableau' as const),
  })
  .map(({ near, sort, ...query }) => ({
    ...query,
    sort: sort === 'distance' && near === undefined ? 'pertinence' : sort,
    ...(near === undefined ? {} : { near }),
  }));

describe('addresses', () => {
  test('any query comes back from its address', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(parseQuery(formatQuery(query))).toEqual(query);
      }),
    );
  });

  test('the same query has one address, whatever the order of its keys', () => {
    fc.assert(
      fc.property(anyQuery, fc.infiniteStream(fc.nat()), (query, shuffle) => {
        const pairs = [...new URLSearchParams(formatQuery(query))];
        const keyed = pairs.map((pair) => ({ pair, key: shuffle.next().value ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ pair }) => pair);
        expect(formatQuery(parseQuery(new URLSearchParams(shuffled).toString()))).toBe(formatQuery(query));
      }),
    );
  });

  test.each([
    ['', EMPTY_QUERY],
    ['?q=+verre++creux+', { ...EMPTY_QUERY, text: 'verre creux' }],
    ['?inconnu=x&tri=rien&vue=ailleurs', EMPTY_QUERY],
    ['?tri=distance', EMPTY_QUERY],
    [
      '?forme=spl&forme=&forme=grappe&forme=spl',
      { ...EMPTY_QUERY, facets: { ...EMPTY_QUERY.facets, forme: ['grappe', 'spl'] } },
    ],
  ])('%s is read', (search, expected) => {
    expect(parseQuery(search)).toEqual(expected);
  });

  const everything: Query = {
    text: 'verre',
    facets: {
      objectif: ['former'],
      forme: ['grappe'],
      region: ['bretagne'],
      departement: ['56'],
      secteur: ['verre-materiaux'],
      pratique: ['acheter-ensemble'],
      statut: ['actif'],
      preuve: ['etayee'],
    },
    sort: 'distance',
    near: '56100',
    view: 'tableau',
  };

  // These addresses are in letters and articles: written out here, they do not change with the words of the code.
  test.each<[string, Query]>([
    ['', EMPTY_QUERY],
    ['?q=verre+creux', { ...EMPTY_QUERY, text: 'verre creux' }],
    ['?tri=nom', { ...EMPTY_QUERY, sort: 'nom' }],
    ['?tri=creation', { ...EMPTY_QUERY, sort: 'creation' }],
    ['?tri=membres', { ...EMPTY_QUERY, sort: 'membres' }],
    ['?tri=distance&pres=Lorient', { ...EMPTY_QUERY, sort: 'distance', near: 'Lorient' }],
    ['?vue=tableau', { ...EMPTY_QUERY, view: 'tableau' }],
    [
      '?pratique=acheter-ensemble',
      { ...EMPTY_QUERY, facets: { ...EMPTY_QUERY.facets, pratique: ['acheter-ensemble'] } },
    ],
    ['?region=national', { ...EMPTY_QUERY, facets: { ...EMPTY_QUERY.facets, region: [NATIONAL] } }],
    [
      '?q=verre&objectif=former&forme=grappe&region=bretagne&departement=56&secteur=verre-materiaux&pratique=acheter-ensemble&statut=actif&preuve=etayee&tri=distance&pres=56100&vue=tableau',
      everything,
    ],
    [
      '?q=verre&objectif=former&forme=grappe&region=bretagne&departement=56&secteur=verre-materiaux&statut=actif&preuve=etayee&tri=distance&pres=56100&vue=tableau',
      { ...everything, facets: { ...everything.facets, pratique: [] } },
    ],
  ])('« %s » is published: it is read and written as it stands', (search, query) => {
    expect(parseQuery(search)).toEqual(query);
    expect(formatQuery(query)).toBe(search);
  });

  test('« ?tri=pertinence » and « ?vue=carte » are what is usual, and left out', () => {
    expect(formatQuery(parseQuery('?tri=pertinence&vue=carte'))).toBe('');
  });

  test('the address of the issue', () => {
    const search = '?q=verre&region=normandie&secteur=verre-materiaux&forme=grappe&objectif=former';
    expect(formatQuery(parseQuery(search))).toBe(
      '?q=verre&objectif=former&forme=grappe&region=normandie&secteur=verre-materiaux',
    );
  });
});

describe('ticking', () => {
  test('ticking then unticking a value that was not ticked changes nothing', () => {
    fc.assert(
      fc.property(anyQuery, fc.constantFrom(...FACETS), value, (query, facet, name) => {
        fc.pre(!query.facets[facet].includes(name));
        const ticked = toggleValue(query, facet, name, true);
        expect(countTicked(ticked)).toBe(countTicked(query) + 1);
        expect(toggleValue(ticked, facet, name, false)).toEqual(query);
      }),
    );
  });

  test('clearing keeps the text, the order and the view', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const cleared = clearFacets(query);
        expect(countTicked(cleared)).toBe(0);
        expect(cleared).toMatchObject({ text: query.text, sort: query.sort, view: query.view });
      }),
    );
  });
});

test.each([
  ['', 'nom'],
  ['?q=verre', 'pertinence'],
  ['?tri=pertinence', 'nom'],
  ['?q=verre&tri=nom', 'nom'],
  ['?tri=membres', 'membres'],
  ['?q=verre&tri=creation', 'creation'],
] as const)('« %s » is in the order: %s', (search, order) => {
  expect(findOrder(parseQuery(search))).toBe(order);
});

describe('values of an address', () => {
  const names = {
    region: ['bretagne', 'ile-de-france', 'pays-de-la-loire', 'provence-alpes-cote-d-azur'],
    departement: ['2A', '01', '29'],
  };
  const known = mapFacets((facet) => new Set(facet === 'region' || facet === 'departement' ? names[facet] : []));
  const read = (search: string) => respellValues(parseQuery(search), known);

  test.each([
    ['?region=Bretagne', '?region=bretagne'],
    ['?region=BRETAGNE&region=bretagne', '?region=bretagne'],
    ['?region=Pays+de+la+Loire', '?region=pays-de-la-loire'],
    ['?region=%C3%8Ele-de-France', '?region=ile-de-france'],
    ['?departement=2a', '?departement=2A'],
    ['?departement=29', '?departement=29'],
    ['?departement=2Ａ', '?departement=2A'],
    ["?region=provence-alpes-côte-d'azur", '?region=provence-alpes-cote-d-azur'],
    ['?region=Provence-Alpes-C%F4te+d%27Azur', '?region=provence-alpes-cote-d-azur'],
    ['?region=bre%C2%ADtagne%E2%80%8B', '?region=bretagne'],
    ['?region=bretagne,corse', '?region=bretagne%2Ccorse'],
    ['?region=!', '?region=%21'],
    ['?region=atlantide', '?region=atlantide'],
    ['?region=__proto__', '?region=__proto__'],
  ])('%s is read as %s', (search, address) => {
    expect(formatQuery(read(search))).toBe(address);
  });

  test('folding never changes a known value, and reads it in capitals and with accents', () => {
    const ids = fc.uniqueArray(value, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(ids, fc.constantFrom(...FACETS), (list, facet) => {
        const all = mapFacets((one) => new Set(one === facet ? list : []));
        const read = (written: readonly string[]) =>
          respellValues(withFacet(EMPTY_QUERY, facet, written), all).facets[facet];
        expect(read(list)).toEqual(list.toSorted());
        expect(read(list.map((id) => id.toUpperCase()))).toEqual(list.toSorted());
        expect(read(list.map((id) => id.replaceAll('e', 'É')))).toEqual(list.toSorted());
      }),
    );
  });

  test.each(['atlantide', '__proto__', 'constructor', 'x'.repeat(300)])('%s is not answered', (name) => {
    const { answerable, unknown } = splitQuery(read(`?region=${name}&region=bretagne&q=verre`), known);
    expect(unknown).toEqual([name]);
    expect(formatQuery(answerable)).toBe('?q=verre&region=bretagne');
  });

  test('a query whose values all exist is answered as it is', () => {
    const query = read('?region=bretagne');
    expect(splitQuery(query, known)).toEqual({ answerable: query, unknown: [] });
  });
});
