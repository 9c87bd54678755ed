import { expect, test } from 'vitest';
import { findProblems, page } from './rule-testing.ts';
import { toolWordsRule } from './tool-words.ts';

test.each(['Un __mot__ et un autre_mot, __ INSEE __.', '`__init__` et `process.env.X`', 'https://example.org/a__b_c'])(
  'good: %s',
  (body) => {
    expect(findProblems(toolWordsRule, { 'cas/a.mdx': page('titre: A', body) })).toEqual([]);
  },
);

test.each([
  [page('titre: A', 'Du `__VITE_ASSET__abc__`.'), '5:5'],
  [page('titre: A', '__VITE_PUBLIC_ASSET__12345678__'), '5:1'],
  [page('titre: A', 'Du &#95;&#95;VITE_ASSET__abc.'), '5:1'],
  [page('titre: A', '[x](https://example.org/&#95;_VITE_ASSET__abc__)'), '5:1'],
  [page('titre: A', '<Encart titre="&#95;_VITE_ASSET__abc__">x</Encart>'), '5:1'],
  [page('titre: "\\x5f_VITE_ASSET__abc__"'), '2:8'],
  [page('titre: A', '@@ASTRO_MANIFEST_REPLACE@@'), '5:1'],
])('bad: %j', (text, place) => {
  expect(findProblems(toolWordsRule, { 'cas/a.mdx': text })).toEqual([
    expect.stringMatching(new RegExp(`^cas/a\\.mdx:${place} « .* » est un mot réservé aux outils`)),
  ]);
});
