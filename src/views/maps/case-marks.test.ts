import { describe, expect, test } from 'vitest';
import { projectToPlane } from '../../geography/projection.ts';
import { findTerritoryCenter } from '../../geography/territory-center.ts';
import { dropCaptions, listMarks, listTintedDepartements } from './case-marks.ts';
import type { MapCase } from './map-types.ts';

const eu = [50.046, 1.421] as const;
const nantes = [47.218, -1.554] as const;

function makeCase(changes: Partial<MapCase>): MapCase {
  return {
    id: 'cas',
    title: 'Un cas',
    href: '/cas/cas/',
    caption: '6 entreprises',
    anchor: eu,
    details: [],
    isEnded: false,
    departements: ['76'],
    form: 'grappe',
    flock: { low: 6 },
    ...changes,
  };
}

describe('marks of cases', () => {
  test('a case stands at its seat or only site', () => {
    const [mark] = listMarks([makeCase({})]);
    expect(mark?.position).toEqual(projectToPlane('metropole', eu));
    expect(mark?.land).toEqual(['76']);
  });

  test('without either, in the middle of its territory', () => {
    const [mark] = listMarks([makeCase({ anchor: undefined, departements: ['57', '54'] })]);
    expect(mark?.position).toEqual(findTerritoryCenter('metropole', ['54', '57']));
  });

  test('over several islands, it has a mark on each; over more than three territories, none', () => {
    const islands = makeCase({ anchor: undefined, departements: ['971', '972'] });
    expect(listMarks([islands]).map(({ territory, land, isShared }) => [territory, land, isShared])).toEqual([
      ['971', ['971'], true],
      ['972', ['972'], true],
    ]);
    expect(listMarks([makeCase({ anchor: undefined, departements: ['971', '972', '973', '974'] })])).toEqual([]);
  });

  test('a national case stands at its seat, or nowhere', () => {
    expect(listMarks([makeCase({ anchor: undefined, departements: [] })])).toEqual([]);
    expect(listMarks([makeCase({ departements: [] })])[0]?.land).toEqual([]);
  });

  test('territories of more than two départements are tinted, national ones are not', () => {
    const codes = Array.from({ length: 30 }, (_, index) => String(index + 21));
    const cases = [['01'], ['57', '54'], ['22', '29', '35'], codes].map((named) => makeCase({ departements: named }));
    expect(listTintedDepartements(cases)).toEqual(['22', '29', '35']);
    const scattered = makeCase({ anchor: undefined, departements: ['971', '972', '973', '974'] });
    expect(listTintedDepartements([scattered])).toEqual([]);
  });

  test('the largest flock comes first, an unknown one last', () => {
    const cases = [{}, { low: 6 }, { low: 20, high: 30 }].map((flock, index) => makeCase({ id: String(index), flock }));
    expect(listMarks(cases).map((mark) => mark.case?.id)).toEqual(['2', '1', '0']);
  });

  test('over two hundred cases, one flock per département adds up the known members', () => {
    const many = Array.from({ length: 201 }, (_, index) =>
      makeCase({
        id: String(index),
        departements: [index % 2 === 0 ? '76' : '44'],
        anchor: index % 2 === 0 ? eu : nantes,
      }),
    );
    const marks = listMarks([...many, makeCase({ id: 'unknown', flock: {} })]);
    expect(marks.map(({ flock }) => flock)).toEqual([{ low: 606 }, { low: 600 }]);
    expect(marks.every((mark) => mark.case === undefined)).toBe(true);
  });

  test('a place outside the drawn territories has no mark', () => {
    expect(listMarks([makeCase({ anchor: [18.07, -63.08], departements: [] })])).toEqual([]);
  });

  test('a small drawing drops the second line of labels', () => {
    expect(dropCaptions(listMarks([makeCase({})]))[0]?.case?.caption).toBe('');
  });
});
