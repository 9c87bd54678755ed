import { expect, test } from 'vitest';
import { markupRule } from './markup.ts';
import { findProblems, page } from './rule-testing.ts';

test.each([
  'Un texte (entre parenthèses).',
  '{/* une remarque */}\n\nUn texte.',
  'Un texte {/* remarque */} et sa suite.',
  '{ /* deux */ /* remarques */ }',
  `{${'/**/'.repeat(40)}}`,
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
  ['{/* a */ process.exit(1) /* b */}', '5:1 Des accolades entourent « /* a */ process.exit(1) /* b */ »'],
  ['Un {/* a */ mot /* b */} caché.', '5:4 Des accolades entourent « /* a */ mot /* b */ »'],
  ['{/**/x}', '5:1 Des accolades entourent « /**/x »'],
  ['{x/**/}', '5:1 Des accolades entourent « x/**/ »'],
  ['{// une remarque\n}', '5:1 Des accolades entourent « // une remarque »'],
  [`{${'/**/'.repeat(40)}x}`, `5:1 Des accolades entourent « ${'/**/'.repeat(10)} »`],
  [`{${'/**/'.repeat(2_000)}x}`, `5:1 Des accolades entourent « ${'/**/'.repeat(10)} »`],
  ['![vue](./vue.png)', '5:1 Une image est dans le texte'],
  ['![vue][v]\n\n[v]: https://example.org/v.png', '5:1 Une image est dans le texte'],
  ['Un mot[^1].\n\n[^1]: Une note.', '7:1 Une note de bas de page est dans le texte'],
])('bad: %s', (body, expected) => {
  expect(findProblems(markupRule, { 'cas/a.mdx': page('titre: A', body) })).toEqual([`cas/a.mdx:${expected}`]);
});
