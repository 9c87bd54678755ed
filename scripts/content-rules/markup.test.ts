import { expect, test } from 'vitest';
import { markupRule } from './markup.ts';
import { findProblems, page } from './rule-testing.ts';

test.each([
  'Un texte (entre parenthèses).',
  '{/* une remarque */}\n\nUn texte.',
  'Un texte {/* remarque */} et sa suite.',
  '`{x}` et `import`',
])('good: %s', (body) => {
  expect(findProblems(markupRule, { 'cas/a.mdx': page('titre: A', body) })).toEqual([]);
});

test.each([
  ["import X from './x.astro'", '5:1 La ligne commence par « import », comme un programme'],
  ['export const a = 1;', '5:1 La ligne commence par « export », comme un programme'],
  ['Un {mot} entouré.', '5:4 Des accolades entourent « mot »'],
  ['{1 + 1}', '5:1 Des accolades entourent « 1 + 1 »'],
  ['{}', '5:1 Des accolades entourent «  »'],
  ['![vue](./vue.png)', '5:1 Une image est dans le texte'],
  ['![vue][v]\n\n[v]: https://example.org/v.png', '5:1 Une image est dans le texte'],
  ['Un mot[^1].\n\n[^1]: Une note.', '7:1 Une note de bas de page est dans le texte'],
])('bad: %s', (body, expected) => {
  expect(findProblems(markupRule, { 'cas/a.mdx': page('titre: A', body) })).toEqual([`cas/a.mdx:${expected}`]);
});
