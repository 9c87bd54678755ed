import { expect, test } from 'vitest';
import { directorySchema } from './directory.ts';

const LEAST = {
  id: 'breizpack',
  nom: 'Breizpack',
  forme: 'spl',
  objet: 'Emballage',
  etat: 'cité comme SPL',
  annee: 'inconnue',
  source: 'annuaire',
};

/** Paths of the values that are refused in a grouping. */
function findRefused(entry: object): readonly string[] {
  const result = directorySchema.safeParse({ groupements: [entry], sources: [] });
  return (result.error?.issues ?? []).map(({ path }) => path.slice(2).join('.'));
}

test('the least that is said of a grouping, and all of it', () => {
  const whole = {
    ...LEAST,
    alias: ['Breiz Pack'],
    departements: ['35', '22'],
    commune: '35238',
    secteurs: ['17'],
    annee: 2016,
    creation: 1998,
    manque: 'Une seconde source.',
  };
  expect([LEAST, { ...LEAST, region: '53' }, whole].map(findRefused)).toEqual([[], [], []]);
});

test.each(Object.keys(LEAST))('« %s » is required', (key) => {
  const { [key]: _, ...rest } = LEAST as Readonly<Record<string, string>>;
  expect(findRefused(rest)).toEqual([key]);
});

test.each([
  [{ departements: ['35'], region: '53' }, 'region'],
  [{ annee: null }, 'annee'],
  [{ annee: [2010, 2012] }, 'annee'],
  [{ creation: 'inconnue' }, 'creation'],
  [{ commune: 'Rennes' }, 'commune'],
  [{ departements: ['Bretagne'] }, 'departements.0'],
  [{ secteurs: ['C17'] }, 'secteurs.0'],
  [{ objet: 'x'.repeat(91) }, 'objet'],
  [{ etat: '' }, 'etat'],
  [{ manque: 'x'.repeat(321) }, 'manque'],
])('%j is refused', (change, path) => {
  expect(findRefused({ ...LEAST, ...change })).toEqual([path]);
});

test('a directory may be long', () => {
  const many = Array.from({ length: 1500 }, (_, index) => ({ ...LEAST, id: `g-${index}` }));
  expect(directorySchema.safeParse({ groupements: many, sources: [] }).success).toBe(true);
});
