import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listTownCandidates } from './asked-towns.ts';

const list = (typed: string, strangers: readonly string[] = []) => listTownCandidates(typed, new Set(strangers));

test.each([
  ['Annonay', [], 'Annonay', '', false],
  ['saint-jean-de-maurienne', [], 'saint-jean-de-maurienne', '', true],
  ["près d'Annonay", [], 'Annonay', '', true],
  ['cas autour de Romans-sur-Isère', [], 'Romans-sur-Isère', '', true],
  ['textile 59100', [], '59100', 'textile', true],
  ['59100', [], '59100', '', true],
  ['cluster depuis Brive', [], 'Brive', 'cluster', true],
  ['exporter oyonnax', ['oyonnax'], 'oyonnax', 'exporter', true],
  ['soudeur Annonay', [], 'Annonay', 'soudeur', false],
  ['menuisier au Havre', [], 'Havre', 'menuisier', false],
] as const)('« %s »: first « %s »', (typed, strangers, name, rest, isSure) => {
  const candidates = list(typed, strangers);
  expect(candidates[0]).toMatchObject({ name, rest, isSure });
});

test.each([
  ['EPCI Oyonnax', 'Oyonnax', ''],
  ['agglo de Saint-Brieuc textile', 'Saint-Brieuc', 'textile'],
  ["communauté de communes du Pays d'Ancenis", "Pays d'Ancenis", ''],
])('« %s » may ask for the group of communes « %s »', (typed, name, rest) => {
  expect(list(typed).filter(({ isGroup }) => isGroup)).toContainEqual({ name, rest, isSure: true, isGroup: true });
});

test('long names come before the short ones that they hold', () => {
  expect(list('Saint-Étienne textile').map(({ name }) => name)).toEqual([
    'Saint-Étienne textile',
    'Saint-Étienne',
    'Saint',
    'Étienne textile',
    'Étienne',
  ]);
});

test.each(['', '!!!', 'à la', 'textile sauf Annonay', '"Annonay textile"', 'cluster -Annonay'])(
  '« %s » has none',
  (typed) => {
    expect(list(typed)).toEqual([]);
  },
);

test('any text is read, in few candidates, none of which is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (typed) => {
      const candidates = list(typed);
      expect(candidates.length).toBeLessThanOrEqual(16);
      expect(candidates.filter(({ name }) => name.trim() === '')).toEqual([]);
    }),
  );
});
