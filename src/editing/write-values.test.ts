import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pruneBlank } from './blank-values.ts';
import { readDays } from './days.ts';
import { keyOrder } from './key-order.ts';
import { insertItem } from './list-items.ts';
import { rewritePage } from './page-edit.ts';
import { writeValues } from './write-values.ts';
import { caseSchema } from '../schema/case.ts';

const order = () => ['titre', 'lieux', 'commune', 'role', 'valeur', 'annee', 'source', 'publie'];

describe('exactly the values that are wanted, the rest as it was', () => {
  test.each([
    [
      'an empty text',
      '',
      { lieux: [{ role: 'b', commune: '01004' }], titre: 'A' },
      "titre: A\nlieux:\n  - commune: '01004'\n    role: b\n",
    ],
    ['a comment alone', '# a\n', { titre: 'A' }, '# a\ntitre: A\n'],
    ['nothing left', '# a\ntitre: A\n# b\n', {}, '# a\n# b\n'],
    ['no last line break', 'titre: A', { titre: 'A', publie: 1 }, 'titre: A\npublie: 1\n'],
    [
      'a list that empties',
      'lieux: # b\n  # c\n  - role: a\n\n  - role: b\ntitre: A\n',
      { lieux: [], titre: 'A' },
      'lieux: [] # b\n  # c\n\ntitre: A\n',
    ],
    [
      'a list that fills',
      'lieux: [] # b\ntitre: A\n',
      { lieux: [{ role: 'a' }], titre: 'A' },
      'lieux: # b\n  - role: a\ntitre: A\n',
    ],
    ['a map that empties', 'fiche:\n  a: 1\ntitre: A\n', { fiche: {}, titre: 'A' }, 'fiche: {}\ntitre: A\n'],
    ['an item that empties', '- a: 1\n- b: 1\n', [{}, { b: 1 }], '- {}\n- b: 1\n'],
    [
      'a comment beside a long text',
      'titre: A # a\npublie: 1\n',
      { titre: 'a\nb', publie: 1 },
      'titre: |- # a\n  a\n  b\npublie: 1\n',
    ],
    [
      'a comment beside a block',
      'titre: >- # a\n  b\n  c\npublie: 1\n',
      { titre: 'A', publie: 1 },
      'titre: A # a\npublie: 1\n',
    ],
    [
      'a comment below a list',
      'lieux:\n  - role: a\n  # b\n# c\ntitre: A\n',
      { lieux: [{ role: 'a' }, { role: 'b' }], titre: 'A' },
      'lieux:\n  - role: a\n  - role: b\n  # b\n# c\ntitre: A\n',
    ],
    [
      'a dash in a comment',
      '- # - a\n  role: a\n- role: b\n',
      [{ role: 'a' }, { role: 'c' }],
      '- # - a\n  role: a\n- role: c\n',
    ],
    ['the first key, above a comment', '- role: a # a\n  # b\n  annee: 1\n', [{ annee: 1 }], '-\n  # b\n  annee: 1\n'],
    ['the first keys', '- role: a\n  annee: 1\n  source: b\n', [{ source: 'b' }], '- source: b\n'],
    ['a text below its key', 'titre:\n  A\npublie: 1\n', { titre: 'B', publie: 1 }, 'titre:\n  B\npublie: 1\n'],
    ['a value without sign', 'titre: # a\npublie: 1\n', { titre: 'B', publie: 1 }, 'titre: B # a\npublie: 1\n'],
    [
      'a flow item',
      "- { annee: 1, source: 'a' } # a\n- { annee: 2 }\n",
      [{ annee: 3, source: 'a', valeur: 4 }, { annee: 2 }],
      "- { valeur: 4, annee: 3, source: 'a' } # a\n- { annee: 2 }\n",
    ],
    [
      'a new item among flow items',
      '- { annee: 1 }\n- { annee: 2 }\n',
      [{ annee: 1 }, { source: 'a', annee: 3 }, { annee: 2 }],
      '- { annee: 1 }\n- { annee: 3, source: a }\n- { annee: 2 }\n',
    ],
    [
      'a new item too long for it',
      '- { annee: 1 }\n',
      [{ annee: 1 }, { role: 'a'.repeat(80), source: 'b'.repeat(80) }],
      `- { annee: 1 }\n- role: ${'a'.repeat(80)}\n  source: ${'b'.repeat(80)}\n`,
    ],
    [
      'a new item in a mixed list',
      '- { annee: 1 }\n- annee: 2\n',
      [{ annee: 1 }, { annee: 2 }, { annee: 3 }],
      '- { annee: 1 }\n- annee: 2\n- annee: 3\n',
    ],
    [
      'another order',
      "- { annee: 1 } # a\n\n- annee: 2\n  source: 'b'\n- 3\n",
      [3, { annee: 2, source: 'b' }, { annee: 1 }],
      "- 3\n\n- annee: 2\n  source: 'b'\n- { annee: 1 } # a\n",
    ],
    [
      'an item that moves while another changes',
      "- a: '1'\n- b: 2\n- c: 3\n- d: 4\n",
      [{ b: 2 }, { c: 3 }, { d: 5 }, { a: '1' }],
      "- b: 2\n- c: 3\n- d: 5\n- a: '1'\n",
    ],
    [
      'brackets on lines',
      'titre: [\n  a, # b\n  c,\n  d,\n]\n',
      { titre: ['a', 'c', 'e', 'd'] },
      'titre: [\n  a, # b\n  c,\n  e,\n  d,\n]\n',
    ],
    [
      'a map that becomes a list',
      'lieux: # a\n  b: 1\n  c: 2\ntitre: A\n',
      { lieux: [{ role: 'b' }], titre: 'A' },
      'lieux: # a\n  - role: b\ntitre: A\n',
    ],
    ['lists in a list', '- - a\n  - b\n- c\n', [['a', 'd'], 'c'], '- [a, d]\n- c\n'],
    ['a day', 'publie: 2026-11-22\n', { publie: '2026-11-22' }, 'publie: 2026-11-22\n'],
    [
      'Windows',
      'titre: A\r\nlieux:\r\n  - role: a\r\n',
      { titre: 'a\nb', lieux: [{ role: 'b' }] },
      'titre: |-\r\n  a\r\n  b\r\nlieux:\r\n  - role: b\r\n',
    ],
  ] as const)('%s', (_, yaml, next, wanted) => {
    const text = writeValues(yaml, next, order);
    expect(text).toBe(wanted);
    expect(parse(text) ?? {}).toEqual(next);
    expect(writeValues(text, next, order)).toBe(text);
  });

  test('what cannot be read throws', () => {
    expect(() => writeValues('titre: [\n', {}, order)).toThrow();
  });
});

test('an item is put at its rank', () => {
  expect(insertItem('a:\n  - b\n  - c\n', ['a'], 1, 'd', order)).toBe('a:\n  - b\n  - d\n  - c\n');
  expect(insertItem('b: 1\n', ['a'], 3, 'd', order)).toBe('b: 1\na: [d]\n');
});

test('what a form leaves blank is not written', () => {
  const values = {
    a: undefined,
    b: ' ',
    c: {},
    d: [{ e: '' }, {}],
    f: [],
    g: false,
    h: 0,
    i: [{ j: 'k', l: {} }, ''],
    m: [[]],
  };
  expect(pruneBlank(values)).toEqual({ f: [], g: false, h: 0, i: [{ j: 'k' }], m: [[]] });
});

test('a day is a date where the schema takes one', () => {
  const values = {
    titre: '2026-11-30',
    publie: '2026-11-30',
    sources: [{ titre: '2026-11-30', consulte: '2026-11-30' }],
  };
  const text = writeValues('', readDays(values, caseSchema), keyOrder(caseSchema));
  expect(text).toBe(
    "titre: '2026-11-30'\nsources:\n  - titre: '2026-11-30'\n    consulte: 2026-11-30\npublie: 2026-11-30\n",
  );
});

test('a page keeps what stands before its headings, and its line breaks', () => {
  const page = '---\ntitre: A # a\n---\nAvant.\n\n## Un\nA.\n\n\n## Deux\n\nB.\n';
  const content = {
    values: { titre: 'B' },
    sections: { Un: 'C.\n\nD.', Trois: 'E.' },
    titles: ['Un', 'Deux', 'Trois'],
    order,
  };
  const wanted = '---\ntitre: B # a\n---\nAvant.\n\n## Un\nC.\n\nD.\n\n\n## Deux\n\nB.\n\n## Trois\n\nE.\n';
  expect(rewritePage(page, content)).toBe(wanted);
  expect(rewritePage(page.replaceAll('\n', '\r\n'), content)).toBe(wanted.replaceAll('\n', '\r\n'));
});
