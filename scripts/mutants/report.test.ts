import { describe, expect, it } from 'vitest';
import type { Judgement } from './judge.ts';
import { findPlaces } from './places.ts';
import { describeMutant, tabulate } from './report.ts';
import type { Room } from './rooms.ts';

function judge(room: Room, text: string, result: Judgement['result']): Judgement {
  const [place] = findPlaces(text);
  if (place === undefined) throw new Error(`no place in ${text}`);
  return { mutant: { file: { room, path: `src/${room}/a.ts`, text }, place }, result, testCount: 1 };
}

describe('tabulate', () => {
  it('counts by room, then all together; a loop without end is a kill', () => {
    const judgements = [
      judge('atlas', 'use(a < 1);', 'failed'),
      judge('atlas', 'use(a < 1);', 'endless'),
      judge('views', 'use(a < 1);', 'passed'),
    ];
    expect(tabulate(judgements)).toEqual({
      atlas: { mutants: 2, tués: 2, 'dont sans fin': 1, survivants: 0, '% tués': 100 },
      views: { mutants: 1, tués: 0, 'dont sans fin': 0, survivants: 1, '% tués': 0 },
      total: { mutants: 3, tués: 2, 'dont sans fin': 1, survivants: 1, '% tués': 67 },
    });
  });
});

describe('describeMutant', () => {
  it.each([
    ['\nconst a = b < c;', 'src/atlas/a.ts:2  <  →  <='],
    ['sort(\n  rows,\n);', 'src/atlas/a.ts:1  sort( rows, );  →  (retiré)'],
  ])('describes the first mutant of « %s » on one line', (text, line) => {
    expect(describeMutant(judge('atlas', text, 'passed').mutant)).toBe(line);
  });
});
