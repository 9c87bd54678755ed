import { describe, expect, test } from 'vitest';
import { dropCaptions, listMarks, listTintedDepartements } from './case-marks.ts';
import type { MapCase } from './map-types.ts';

const eu = [50.046, 1.421] as const;
const mers = [50.065, 1.388] as const;
const nantes = [47.218, -1.554] as const;

function makeCase(changes: Partial<MapCase>): MapCase {
  return {
    id: 'cas',
    title: 'Un cas',
    href: '/cas/cas/',
    caption: '6 entreprises',
    points: [eu],
    departements: ['76'],
    form: 'grappe',
    flock: { low: 6 },
    ...changes,
  };
}

describe('marks of cases', () => {
  test('close places stand for one, in their middle', () => {
    const [mark] = listMarks([makeCase({ points: [eu, mers] })]);
    expect(mark?.point[0]).toBeCloseTo(50.0555);
  });

  test('distant places are marked at the main one', () => {
    expect(listMarks([makeCase({ points: [eu, nantes] })])[0]?.point).toEqual(eu);
  });

  test('a case without a known place has no mark, and tints its départements', () => {
    const vague = makeCase({ points: [], departements: ['57', '54'] });
    expect(listMarks([vague])).toEqual([]);
    expect(listTintedDepartements([vague, makeCase({})])).toEqual(['54', '57']);
  });

  test('a national case tints nothing', () => {
    const codes = Array.from({ length: 96 }, (_, index) => String(index + 1).padStart(2, '0'));
    expect(listTintedDepartements([makeCase({ points: [], departements: codes })])).toEqual([]);
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
        points: [index % 2 === 0 ? eu : nantes],
      }),
    );
    const marks = listMarks([...many, makeCase({ id: 'unknown', flock: {} })]);
    expect(marks.map(({ flock }) => flock)).toEqual([{ low: 606 }, { low: 600 }]);
    expect(marks.every((mark) => mark.case === undefined)).toBe(true);
  });

  test('a place outside the drawn territories has no mark', () => {
    expect(listMarks([makeCase({ points: [[18.07, -63.08]] })])).toEqual([]);
  });

  test('a small drawing drops the second line of labels', () => {
    expect(dropCaptions(listMarks([makeCase({})]))[0]?.case?.caption).toBe('');
  });
});
