import { expect, test } from 'vitest';
import { caseFile, localSource, smallAtlas } from './atlas.fixture.ts';
import { countYears, measureLongevity } from './longevity.ts';

const event = (date: string) => ({ date, evenement: 'x', source: 's' });
const sources = [localSource('s')];

const atlas = smallAtlas({
  cas: [
    caseFile('quinze', { debut: '2011-12', chronologie: [event('2026')], sources }),
    caseFile('quatorze', { debut: '2011', chronologie: [event('2025-12')], sources }),
    caseFile('jeune', { debut: '2012', chronologie: [event('2026')], sources }),
    caseFile('ancien', { debut: '1976-01-01', chronologie: [event('2024')], sources }),
    caseFile('fini', { debut: '2006', statut: 'termine', fin: { date: '2021-11', motif: 'x', source: 's' }, sources }),
    caseFile('muet', { debut: '1990', sources }),
    caseFile('sans-debut', { chronologie: [event('1996'), event('2020')], sources }),
    caseFile('perdu', {
      debut: '2000',
      statut: 'inconnu',
      'derniere-preuve': { date: '2009', source: 's', motif: 'x' },
      chronologie: [event('2024')],
      sources,
    }),
  ],
});
const ids = (cases: readonly { readonly id: string }[]) => cases.map(({ id }) => id).sort();

test('who could have lasted, and who was seen', () => {
  const { before, old, lasting, young, undated } = measureLongevity(atlas);
  expect(before).toBe(2012);
  expect(ids(old)).toEqual(['ancien', 'fini', 'muet', 'perdu', 'quatorze', 'quinze']);
  expect(ids(lasting)).toEqual(['ancien', 'fini', 'quinze']);
  expect([ids(young), ids(undated)]).toEqual([['jeune'], ['sans-debut']]);
});

test.each([
  ['1976-01-01', '2024', 48],
  ['2020-06', '2019', 0],
  ['1990', undefined, undefined],
  [undefined, '2020', undefined],
])('from %s to %s: %s years', (start, last, years) => {
  expect(countYears(start, last)).toBe(years);
});
