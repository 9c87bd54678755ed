import { expect, test } from 'vitest';
import { actorFile, caseFile, localSource, mention, pickCase, practiceFile, smallAtlas } from './atlas.fixture.ts';
import { findRelatedCases } from './related.ts';

/** A case with nothing in common with those of the fixture, unless told. */
function alone(id: string, change: Parameters<typeof caseFile>[1] = {}) {
  const territoire = { nom: 'Somme', niveau: 'departement' as const, departements: ['80'] };
  return caseFile(id, { forme: 'district', secteurs: ['25'], territoire, ...change });
}

const use = (pratique: string) => ({ pratique, detail: 'un magasin', source: 's' });

function findRelated(others: readonly ReturnType<typeof caseFile>[], change: Parameters<typeof caseFile>[1] = {}) {
  const atlas = smallAtlas({
    cas: [caseFile('a', { acteurs: [mention('Pochet')], ...change }), ...others],
    pratiques: [practiceFile('vendre')],
    acteurs: [actorFile('pochet', { nom: 'Pochet' }), actorFile('region', { nom: 'Région', type: 'collectivite' })],
  });
  return findRelatedCases(pickCase(atlas, 'a'), atlas, 3).map(({ caseStudy, kinship }) => [
    caseStudy.id,
    kinship && `${kinship.kind} ${kinship.id}`,
  ]);
}

test.each([
  ['nothing shared', {}, []],
  ['a form', { forme: 'grappe' }, [['b', 'form grappe']]],
  ['a sector group', { secteurs: ['08'] }, [['b', 'sector verre-materiaux']]],
  [
    'a département',
    { territoire: { nom: 'Ici', niveau: 'departement', departements: ['29'] } },
    [['b', 'departement 29']],
  ],
  ['a firm with a record', { acteurs: [mention('pochet')] }, [['b', 'actor pochet']]],
] as const)('%s', (_, change, expected) => {
  expect(findRelated([alone('b', { ...change } as Parameters<typeof caseFile>[1])])).toEqual(expected);
});

test('the cases that the authors name come first, then those that share most, with the most telling reason', () => {
  const others = [
    alone('form', { forme: 'grappe' }),
    alone('sector-and-form', { secteurs: ['23'], forme: 'grappe' }),
    alone('firm', { acteurs: [mention('Pochet')] }),
    alone('named'),
  ];
  expect(findRelated(others, { 'voir-aussi': ['named'] })).toEqual([
    ['named', undefined],
    ['firm', 'actor pochet'],
    ['sector-and-form', 'sector verre-materiaux'],
  ]);
});

test('a case that the authors name has for a reason what both share', () => {
  const others = [
    alone('neighbour', { secteurs: ['23'] }),
    alone('named', { secteurs: ['08'], pratiques: [use('vendre')], sources: [localSource('s')] }),
    alone('same-practice', { pratiques: [use('vendre')], sources: [localSource('s')] }),
  ];
  const change = {
    'voir-aussi': ['same-practice', 'named'],
    pratiques: [use('vendre')],
    sources: [localSource('s')],
  };
  expect(findRelated(others, change)).toEqual([
    ['named', 'sector verre-materiaux'],
    ['same-practice', 'practice vendre'],
    ['neighbour', 'sector verre-materiaux'],
  ]);
});

test('a public partner in common brings no case near', () => {
  const region = mention('Région', { type: 'collectivite', lien: 'partenaire' });
  expect(findRelated([alone('b', { acteurs: [region] })], { acteurs: [region] })).toEqual([]);
});

test('a case is not related to itself, even when it names itself', () => {
  expect(findRelated([], { 'voir-aussi': ['a'] })).toEqual([]);
});
