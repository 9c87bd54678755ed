import { expect, test } from 'vitest';
import { figureEntry, localSource, observed, singleCase } from '../../atlas/atlas.fixture.ts';
import { rememberRanges, type Figure } from '../../atlas/figure.ts';
import { describeKeyFigures } from './key-figures.ts';

const context = {
  numbers: new Map([...'ab'].map((id, index) => [id, index + 1])),
  rangeOf: rememberRanges((source) => source),
};
const mesures = ['membres', 'emplois', 'export', 'budget', 'autre'].map((id) => ({ id, nom: id }));

/** A figure named as its id, counted in 2024 unless told. */
function count(id: string, mesure: string, releves = [observed(10, 2024, 'a')]) {
  return figureEntry(releves, { id, mesure, libelle: `Compte ${id}`, unite: 'x' });
}

function describe(chiffres: readonly ReturnType<typeof count>[], charted: readonly string[] = []) {
  const sources = [localSource('a'), localSource('b')];
  const { caseStudy } = singleCase({ chiffres: [...chiffres], sources }, { mesures });
  const isCharted = ({ id }: Figure) => charted.includes(id);
  return describeKeyFigures(caseStudy, caseStudy.figures.filter(isCharted), context);
}

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

test('three figures: members and money first, then the disputed ones, then the order of the file', () => {
  const figures = [count('e', 'export'), count('u', 'autre'), count('b', 'budget'), count('m', 'membres')];
  expect(idsOf(describe(figures).shown)).toEqual(['m', 'b', 'e']);
  expect(idsOf(describe(figures, ['u']).shown)).toEqual(['m', 'b', 'u']);
  expect(idsOf(describe(figures).others)).toEqual(['u']);
});

test('one figure of a measure before a second of another', () => {
  const figures = [count('j1', 'emplois'), count('j2', 'emplois'), count('j3', 'emplois'), count('e', 'export')];
  expect(idsOf(describe(figures).shown)).toEqual(['j1', 'e', 'j2']);
});

test('without a date a figure is among the others, and with every value', () => {
  const figures = [count('m', 'membres', [observed(3, 'inconnue', 'a')]), count('e', 'export')];
  const { shown, others, observations } = describe(figures);
  expect(idsOf(shown)).toEqual(['e']);
  expect(idsOf(others)).toEqual(['m']);
  expect(idsOf(observations)).toEqual(['m', 'e']);
});

test.each([
  ['mesuré', ['mesure', 'mesure']],
  ['déclaré', ['mesure', 'declare']],
  ['déclaré', ['declare', 'declare']],
] as const)('« %s » when its values are %j', (natureName, [first, second]) => {
  const releves = [observed(9, 2023, 'a', { nature: first }), observed(10, 2024, 'b', { nature: second })];
  expect(describe([count('m', 'membres', releves)]).shown).toMatchObject([{ natureName }]);
});

test('the fold says how many figures it holds, and names three', () => {
  const undated = (id: string) => count(id, 'autre', [observed(3, 'inconnue', 'a')]);
  expect(describe([undated('a')]).othersLabel).toBe('L’autre chiffre\u00a0: compte a');
  expect(describe(['a', 'b'].map(undated)).othersLabel).toBe('Les 2 autres\u00a0: compte a et compte b');
  expect(describe(['a', 'b', 'c', 'd'].map(undated)).othersLabel).toBe(
    'Les 4 autres\u00a0: compte a, compte b, compte c…',
  );
});

test.each([
  [200, '200\u00a0€', ''],
  [2_000_000, '2\u00a0millions', 'd’euros'],
] as const)('%d euros', (valeur, value, unit) => {
  const figure = figureEntry([observed(valeur, 2024, 'a')], { mesure: 'budget', unite: 'euros' });
  expect(describe([figure]).shown).toMatchObject([{ value, unit }]);
});
