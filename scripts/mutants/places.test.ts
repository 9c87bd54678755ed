import { describe, expect, it } from 'vitest';
import { applyPlace, findPlaces } from './places.ts';

/** « before → after » of each place of a source. */
function list(text: string): readonly string[] {
  return findPlaces(text).map(({ before, after }) => `${before} → ${after}`);
}

describe('findPlaces', () => {
  it.each([
    ['use(a < b);', '< → <='],
    ['use(a === b);', '=== → !=='],
    ['use(a && b);', '&& → ||'],
    ['use(a ?? b);', '?? → &&'],
    ['count += step;', '+= → -='],
    ['count++;', '++ → --'],
    ['--count;', '-- → ++'],
    ['use(!found);', '!found → found'],
    ['use(-1);', '-1 → 1'],
    ['use(0);', '0 → 1'],
    ['use(1);', '1 → 0'],
    ['use(5);', '5 → 6'],
    ['use(20);', '20 → 40'],
    ['use(true);', 'true → false'],
    ["use('mot');", "'mot' → ''"],
    ["use('');", "'' → 'mutant'"],
    ['use(`${a} ans`);', "`${a} ans` → ''"],
    ['sort(rows);', 'sort(rows); → ;'],
    ['for (const a of list) if (a) continue;', 'if (a) continue; → ;'],
    ['function f() { if (a) return; }', 'if (a) return; → ;'],
    ['if (a) { f(); } else { g(); }', 'a → !(a)'],
    ['use(a ? f : g);', 'a ? f : g → a ? g : f'],
  ])('in « %s », changes %s', (text, place) => {
    expect(list(text)).toContain(place);
  });

  it.each([
    "import { a } from './a.ts';",
    "export { a } from './a.ts';",
    "const load = () => import('./a.ts');",
    "interface Row { readonly kind: 'a' | 1 }",
    "type Kind = 'a' | 'b' | true;",
    "const pick = (row: Pick<Row, 'kind'>): row is Pick<Row, 'id'> => row;",
    '// a < b ? 1 : 2\n/** use(true); */',
    'const fail = () => new RangeError(`no row ${row + 1}`);',
    'const { a } = b;',
  ])('leaves « %s » as it is', (text) => {
    expect(list(text)).toEqual([]);
  });

  it('changes nothing of what is logged, and can remove the line', () => {
    expect(list("console.warn('slow');")).toEqual(["console.warn('slow'); → ;"]);
  });

  it('names the line, in the order of the text', () => {
    expect(findPlaces('const a = 1;\nconst b = a > 2;').map(({ line, before }) => [line, before])).toEqual([
      [1, '1'],
      [2, '>'],
      [2, '2'],
    ]);
  });

  it('applies a change where it was found, and nowhere else', () => {
    const text = 'const é = a < b;\nconst c = a < b;';
    const changed = findPlaces(text).map((place) => applyPlace(text, place));
    expect(changed).toEqual(['const é = a <= b;\nconst c = a < b;', 'const é = a < b;\nconst c = a <= b;']);
  });
});
