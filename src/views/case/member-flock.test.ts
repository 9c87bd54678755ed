import { expect, test } from 'vitest';
import { figureEntry, localSource, observed, singleCase } from '../../atlas/atlas.fixture.ts';
import { rememberRanges } from '../../atlas/figure.ts';
import { describeFlock, describeUnknownFlock, drawHeadFlock } from './member-flock.ts';

const numbers = new Map([...'abc'].map((id, index) => [id, index + 1]));
const context = { numbers, rangeOf: rememberRanges((source) => source) };
const mesures = ['membres', 'membres-mixtes', 'emplois'].map((id) => ({ id, nom: id }));

/** A case with these figures; a, b and c are its sources 1 to 3. */
function caseWith(...chiffres: readonly ReturnType<typeof figureEntry>[]) {
  const sources = ['a', 'b', 'c'].map((id) => localSource(id));
  return singleCase({ chiffres: [...chiffres], sources }, { mesures });
}

/** The banner of a case whose members these sources count. */
function banner(releves: Parameters<typeof figureEntry>[0], change: Parameters<typeof figureEntry>[1] = {}) {
  return describeFlock(caseWith(figureEntry(releves, change)).caseStudy, context);
}

test('full dots for the lowest count, hollow ones up to the highest, each with its years and sources', () => {
  const flock = banner([observed(60, 2023, 'b'), observed(65, 2024, 'a'), observed(60, 2022, 'c')]);
  expect(flock).toMatchObject({ full: 60, hollow: 5, firmsPerDot: 1, scope: 'adhérents de l’association' });
  expect(flock?.low).toEqual({
    text: '60\u00a0entreprises, borne basse, 2022 et 2023',
    sources: [
      { number: 2, href: '#source-2' },
      { number: 3, href: '#source-3' },
    ],
  });
  expect(flock?.high).toEqual({ text: 'jusqu’à 65, 2024', sources: [{ number: 1, href: '#source-1' }] });
});

test('sources that agree make one line', () => {
  const flock = banner([observed(60, 2023, 'a'), observed(60, 2024, 'b')]);
  expect(flock).toMatchObject({ full: 60, hollow: 0, high: undefined });
  expect(flock?.low.text).toBe('60\u00a0entreprises, 2023 et 2024');
});

test('in the head of a page the same dots make a flock, all of them within its drawing', () => {
  const { side, full, hollow } = drawHeadFlock({ full: 60, hollow: 5 });
  const readDots = (path: string) =>
    [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)h0/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect([readDots(full).length, readDots(hollow).length]).toEqual([60, 5]);
  expect(Math.max(...[full, hollow].flatMap(readDots).flat().map(Math.abs))).toBeLessThan(side / 2 - 11);
});

test('no dated count, no flock', () => {
  expect(banner([observed(60, 'inconnue', 'a')])).toBeUndefined();
  expect(banner([observed(60, 2024, 'a', { fiabilite: 'basse' })])).toBeUndefined();
  expect(banner([observed(60, 2024, 'a')], { mesure: 'emplois' })).toBeUndefined();
  expect(banner([observed(60, 2024, 'a')], { mesure: 'membres-mixtes' })).toBeUndefined();
});

test.each([
  [400, 'entreprises', 400, 'Un point\u00a0: une entreprise'],
  [401, 'entreprises', 80, 'Un point\u00a0: 5 entreprises'],
  [1000, 'adhérents', 200, 'Un point\u00a0: 5 membres'],
  [12, 'adhérents', 12, 'Un point\u00a0: un membre'],
  [1, 'entreprises', 1, 'Un point\u00a0: une entreprise'],
])('%d %s: %d dots, « %s »', (count, unite, dots, scale) => {
  expect(banner([observed(count, 2024, 'a')], { unite })).toMatchObject({ full: dots, hollow: 0, scale });
});

test('one scale serves the full and the hollow dots', () => {
  const flock = banner([observed(300, 2024, 'a'), observed(900, 2024, 'b')]);
  expect(flock).toMatchObject({ firmsPerDot: 5, full: 60, hollow: 120 });
});

test('without a flock the banner says what is known', () => {
  const mixed = figureEntry([observed(90, 2024, 'b')], { id: 'mixtes', mesure: 'membres-mixtes', unite: 'adhérents' });
  const undated = figureEntry([observed(60, 'inconnue', 'a')]);
  const jobs = figureEntry([observed(9000, 2024, 'a')], { id: 'emplois', mesure: 'emplois' });
  const sayOf = (...figures: readonly (typeof mixed)[]) =>
    describeUnknownFlock(caseWith(...figures).caseStudy, context);
  expect(sayOf(jobs)).toEqual({
    text: 'Nombre de membres non documenté\u00a0: aucune source datée ne les compte tous.',
    sources: [],
  });
  expect(sayOf(mixed)).toEqual({
    text: '90\u00a0adhérents (2024), membres qui ne sont pas tous des entreprises\u00a0: aucune meute ne les dessine.',
    sources: [{ number: 2, href: '#source-2' }],
  });
  expect(sayOf(mixed, undated)).toEqual({
    text: '60\u00a0entreprises (année inconnue)',
    sources: [{ number: 1, href: '#source-1' }],
  });
});
