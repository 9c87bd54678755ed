import { expect, test } from 'vitest';
import { componentsRule } from './components.ts';
import { findProblems, page } from './rule-testing.ts';

const FIGURES = 'chiffres:\n  - id: membres';

test.each([
  'Ils sont <Chiffre id="membres" />.',
  '<Encart titre="Repères">\n\nUn texte.\n\n</Encart>',
  '<Citation source="a" auteur="le président">\n\nUn texte.\n\n</Citation>',
  'Le code `<b>` et 3 > 2.',
])('good: %s', (body) => {
  expect(findProblems(componentsRule, { 'cas/a.mdx': page(FIGURES, body) })).toEqual([]);
});

test.each([
  ['<Encard titre="x">y</Encard>', '« <Encard> » n’est pas un composant de l’atlas'],
  ['<b>x</b>', '« <b> » est une balise HTML'],
  ['<script>alert(1)</script>', '« <script> » est une balise HTML'],
  ['<>x</>', 'La balise « <> » n’a pas de nom'],
  ['<Encart>x</Encart>', 'Il manque « titre » à « <Encart> »'],
  ['<Encart titre>x</Encart>', '« titre » n’a pas de valeur entre guillemets'],
  ['<Encart titre={x}>y</Encart>', '« titre » n’a pas de valeur entre guillemets'],
  ['<Encart titre="x" {...y}>z</Encart>', 'Des accolades sont dans la balise « <Encart> »'],
  ['<Encart titre="x" onclick="y">z</Encart>', '« <Encart> » ne connaît pas « onclick »'],
  ['<Encart titre="x" titre="y">z</Encart>', '« titre » est écrit deux fois dans « <Encart> »'],
  ['<Chiffre id="membres" id="membres" />', '« id » est écrit deux fois dans « <Chiffre> »'],
  ['<constructor>x</constructor>', '« <constructor> » est une balise HTML'],
  ['<toString />', '« <toString> » est une balise HTML'],
  ['<__proto__ />', '« <__proto__> » n’est pas un composant de l’atlas'],
  ['<Encart titre="x" />', '« <Encart> » est vide'],
  ['<Chiffre id="x" />', 'Le chiffre « x » n’est pas dans cette page'],
  ['<Chiffre id="membres">douze</Chiffre>', '« <Chiffre> » contient un texte'],
])('bad: %s', (body, expected) => {
  expect(findProblems(componentsRule, { 'cas/a.mdx': page(FIGURES, body) })).toEqual([`cas/a.mdx:6:1 ${expected}`]);
});
