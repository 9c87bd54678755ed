import { expect, test } from 'vitest';
import { linksRule } from './links.ts';
import { findProblems, page } from './rule-testing.ts';

test.each([
  '[un site](https://example.org/a?b=c#d)',
  '[un site](http://example.org)',
  '[un cas](/cas/b/) et [une ancre](/cas/b/#limites)',
  '[une liste](/cas/) et [sa suite](/cas/page/2/)',
  '[la méthode](/methode/) et [plus bas](#limites)',
  'https://example.org',
])('good: %s', (body) => {
  expect(findProblems(linksRule, { 'cas/a.mdx': page('titre: A', body), 'cas/b.mdx': page('titre: B') })).toEqual([]);
});

test.each([
  ['[x](javascript:alert(1))', 'Le lien « javascript:alert(1) » n’est pas permis'],
  ['[x](data:text/html,y)', 'Le lien « data:text/html,y » n’est pas permis'],
  ['[x](//example.org)', 'Le lien « //example.org » n’est pas permis'],
  ['[x](b.mdx)', 'Le lien « b.mdx » n’est pas permis'],
  ['[x](www.example.org)', 'Le lien « www.example.org » n’est pas permis'],
  ['[x](/cas/c/)', 'Le lien « /cas/c/ » mène à une page qui n’existe pas'],
  ['[x]()', 'Un lien n’a pas d’adresse'],
  ['[](https://example.org)', 'Un lien n’a pas de mots'],
  ['[x]: javascript:alert(1)\n\n[x]', 'Le lien « javascript:alert(1) » n’est pas permis'],
])('bad: %s', (body, expected) => {
  expect(findProblems(linksRule, { 'cas/a.mdx': page('titre: A', body) })).toEqual([`cas/a.mdx:5:1 ${expected}`]);
});
