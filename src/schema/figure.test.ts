import { expect, test } from 'vitest';
import { LEAST_FIGURE } from './entry.fixture.ts';
import { figureSchema } from './figure.ts';

function findMistakes(observation: object): readonly string[] {
  const issues = figureSchema.safeParse({ ...LEAST_FIGURE, releves: [observation] }).error?.issues ?? [];
  return issues.map(({ path }) => path.slice(2).join('.'));
}

test('a figure has at least one observation', () => {
  expect(figureSchema.safeParse({ ...LEAST_FIGURE, releves: [] }).success).toBe(false);
});

test('an observation is of middling reliability unless told', () => {
  expect(figureSchema.parse(LEAST_FIGURE).releves[0]?.fiabilite).toBe('moyenne');
});

test.each([
  [{ valeur: 65 }, []],
  [{ valeur: 0 }, ['valeur']],
  [{ valeur: -15 }, ['valeur']],
  [{ valeur: 12.5 }, ['valeur']],
  [{ valeur: 50_001 }, ['valeur']],
  [{ min: 1, max: 350_000_000 }, ['max']],
  [{ min: 60, max: 65 }, []],
  [{}, ['']],
  [{ min: 60 }, ['']],
  [{ max: 65 }, ['']],
  [{ valeur: 62, min: 60, max: 65 }, ['']],
  [{ valeur: 62, min: 60 }, ['']],
  [{ valeur: 62, max: 65 }, ['']],
  [{ min: 65, max: 60 }, ['max']],
  [{ min: 65, max: 65 }, ['max']],
  [{ valeur: '65' }, ['valeur']],
])('value %j: %j', (value, expected) => {
  expect(findMistakes({ ...value, annee: 2024, source: 'a' })).toEqual(expected);
});

test.each([
  [2018, []],
  ['inconnue', []],
  [[1970, 1979], []],
  [[1979, 1970], ['annee']],
  [[1979, 1979], ['annee']],
  [[1970], ['annee']],
  ['2018', ['annee']],
  ['vers 2018', ['annee']],
  [2018.5, ['annee']],
  [18, ['annee']],
  [undefined, ['annee']],
])('year %j: %j', (annee, expected) => {
  expect(findMistakes({ valeur: 65, annee, source: 'a' })).toEqual(expected);
});

test.each([
  [{ source: undefined }, ['source']],
  [{ source: 'Le Monde' }, ['source']],
  [{ fiabilite: 'bonne' }, ['fiabilite']],
  [{ mention: 'x'.repeat(91) }, ['mention']],
  [{ note: 'x' }, ['']],
])('%j: %j', (change, expected) => {
  expect(findMistakes({ valeur: 65, annee: 2024, source: 'a', ...change })).toEqual(expected);
});

test('what is not a count of members may be nought, less, or a part; every number has a bound', () => {
  const accepts = (valeur: number) =>
    figureSchema.safeParse({ ...LEAST_FIGURE, mesure: 'budget', releves: [{ valeur, annee: 2024, source: 'a' }] })
      .success;
  expect([0, -2.5, 3_200_000_000].map(accepts)).toEqual([true, true, true]);
  expect([1e14, -1e14, Infinity, NaN].map(accepts)).toEqual([false, false, false, false]);
});
