import { expect, test } from 'vitest';
import { caseFile, smallAtlas } from '../atlas/atlas.fixture.ts';
import type { Status } from '../schema/labels.ts';
import { describeDot, describeStatuses, nameDots } from './case-dots.ts';

function readDots(statuses: readonly Status[]) {
  const { cases } = smallAtlas({
    cas: statuses.map((statut, index) => caseFile(`cas-${index}`, { titre: `L'atelier ${index}`, statut })),
  });
  return cases.map(describeDot);
}

test.each([
  ['actif', 'seen', 'actif'],
  ['inconnu', 'lost', 'perdu de vue'],
  ['en-sommeil', 'lost', 'en sommeil'],
  ['termine', 'ended', 'terminé'],
  ['fusionne', 'ended', 'fusionné'],
] as const)('a case %s is a dot %s, named with its status', (status, life, word) => {
  expect(readDots([status])).toEqual([{ href: '/cas/cas-0/', name: `L’atelier 0, ${word}`, status, life }]);
});

test.each([
  [[], '0\u00a0cas'],
  [['actif'], '1\u00a0cas\u00a0: 1\u00a0vu actif'],
  [
    ['fusionne', 'actif', 'inconnu', 'termine', 'actif'],
    '5\u00a0cas\u00a0: 2\u00a0vus actifs, 1\u00a0perdu de vue, 1\u00a0terminé et 1\u00a0fusionné',
  ],
] as const)('a row of dots %j is named', (statuses, name) => {
  expect(nameDots(readDots(statuses))).toBe(name);
});

test.each([
  [[], ''],
  [['termine'], ', terminé'],
  [['actif', 'actif'], ', tous vus actifs'],
  [['actif', 'actif', 'fusionne'], '\u00a0: 2\u00a0vus actifs et 1\u00a0fusionné'],
] as const)('the statuses of %j follow their count', (statuses, words) => {
  expect(describeStatuses(readDots(statuses))).toBe(words);
});
