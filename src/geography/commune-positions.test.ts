import { expect, test } from 'vitest';
import { readCommunePositions } from './commune-positions.ts';
import { readCommunes } from './communes.ts';
import { departements } from './departements.ts';

test('every commune of a département has a position, of its own or borrowed from one that has', () => {
  const positions = readCommunePositions();
  const communes = [...readCommunes().values()];
  const without = communes.filter(({ code }) => !positions.has(code));
  expect(without.every(({ departement }) => !departements.has(departement))).toBe(true);
  const counts = Object.groupBy(positions.values(), ({ borrowed }) => borrowed?.tie ?? 'own');
  const count = (kind: keyof typeof counts) => counts[kind]?.length;
  expect([count('own'), count('postal-code'), count('epci'), count('departement')]).toEqual([14758, 18904, 1210, 3]);
  expect(without).toHaveLength(94);
  expect([...positions.values()].every(({ point, borrowed }) => !borrowed || borrowed.from.point === point)).toBe(true);
});

test.each([
  ['61214', 'Saint-Sulpice-sur-Risle', 'postal-code'],
  ['69244', 'Lyon', 'epci'],
  ['29083', 'Quimper', 'departement'],
])('the commune %s lies as %s: %s', (code, name, tie) => {
  expect(readCommunePositions().get(code)?.borrowed).toMatchObject({ from: { name }, tie });
});
