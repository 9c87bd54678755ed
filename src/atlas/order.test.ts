import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInitial, indexBy, sortByName } from './order.ts';

function sort(names: readonly string[]): readonly string[] {
  return sortByName(names, (name) => name);
}

test.each([
  [
    ['Zinc', 'Écopal', 'Forge', 'Eau'],
    ['Eau', 'Écopal', 'Forge', 'Zinc'],
  ],
  [
    ['Hôtel', 'La Glass Vallée', 'Forge'],
    ['Forge', 'La Glass Vallée', 'Hôtel'],
  ],
  [
    ['Les Verriers', 'L’Atelier', "l'Usine", 'Le Bois'],
    ['L’Atelier', 'Le Bois', "l'Usine", 'Les Verriers'],
  ],
  [
    ['Laine', 'Zinc', 'La Zone'],
    ['Laine', 'Zinc', 'La Zone'],
  ],
  [
    ['Pôle 10', 'Pôle 9'],
    ['Pôle 9', 'Pôle 10'],
  ],
  [
    ['oeuvre', 'ogre', 'Œuf'],
    ['Œuf', 'oeuvre', 'ogre'],
  ],
])('%j → %j', (names, expected) => {
  expect(sort(names)).toEqual(expected);
});

test('sorting keeps every entry, and leaves the list it was given as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 8 })), (names) => {
      const before = [...names];
      expect([...sort(names)].sort()).toEqual(before.toSorted());
      expect(names).toEqual(before);
    }),
  );
});

test.each([
  ['Grappe', 'G'],
  ['école', 'E'],
  ['La Glass Vallée', 'G'],
  ["L'Usine", 'U'],
  ['L’Écho', 'E'],
  ['Œuvre', 'O'],
  ['œuvre', 'O'],
  ['Lecture', 'L'],
  ['300 groupements', '#'],
  ['« Titre »', '#'],
  ['', '#'],
])('%s is filed under %s', (name, initial) => {
  expect(findInitial(name)).toBe(initial);
});

test('an index finds an entry by its key', () => {
  const index = indexBy([{ id: 'a' }, { id: 'b' }], ({ id }) => id);
  expect(index.get('b')).toEqual({ id: 'b' });
  expect(index.get('c')).toBeUndefined();
});
