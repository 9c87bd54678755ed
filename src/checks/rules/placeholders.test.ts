import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createContentFile } from '../reading/open-file.ts';
import { placeholdersRule } from './placeholders.ts';
import { findProblems, page } from './rule-testing.ts';

/** The template that contributors copy. */
const TEXT = readFileSync(join(import.meta.dirname, '../../../content/cas/_modele.mdx'), 'utf8');
const TEMPLATES = [createContentFile('cas/_modele.mdx', TEXT)];
const check = (text: string, path = 'cas/a.mdx') => findProblems(placeholdersRule, { [path]: text }, TEMPLATES);

describe('a copy of the template', () => {
  const found = check(TEXT).join('\n');

  test.each([
    'Nom du groupement',
    'Une phrase de 160 caractères au plus',
    'Deux ou trois phrases',
    'Nom du territoire',
    "Nom de l'organisation",
    "ce qu'elle fait dans le groupement",
    "Ce qui s'est passé",
    'forme juridique, selon une source',
    'Titre exact',
    'https://www.exemple.fr/page',
    'Votre nom ou un pseudonyme',
    'La première phrase dit qui fait quoi',
    "Ce qui n'a pas marché",
    '1. **Les partenaires.**',
  ])('still says « %s »', (words) => {
    expect(found).toContain(`« ${words}`);
  });

  test('passes with other words, but for the lines left as they were', () => {
    expect(check(TEXT.replace('titre: Nom du groupement', 'titre: Les verriers')).join('\n')).not.toContain(':7:');
    expect(check(TEXT.replace('Nom du groupement', '"nom du  groupement…"')).join('\n')).toContain(':7:8');
  });
});

test.each([
  ['a legal form that others have', page('structure: association loi 1901\nstatut: actif')],
  ['the unit of a measure', page('chiffres:\n  - unite: entreprises')],
  ['the words for what nobody knows', page('titre: A', '## Ce qui a coincé\n\nNon documenté.')],
  ['a figure alone', page('titre: A', '## Ce qui a coincé\n\n<Chiffre id="a" />')],
  ['a title of one letter', page('titre: M')],
  ['a word that holds the place of another', page('titre: "{x}"')],
  ['a comma in the name of an author, on a line', page('auteurs:\n  - Jeanne, chargée de développement')],
])('good: %s', (_, text) => {
  expect(check(text)).toEqual([]);
});

test.each([
  [page('porteur: oui'), '2:10 « oui » ne dit rien dans « porteur »'],
  [page('titre: "…"'), '2:8 « … » ne dit rien dans « titre »'],
  [page('questions:\n  - À compléter'), '3:5 « À compléter » ne dit rien dans « questions »'],
  [page('titre: A', '## Ce qui a coincé\n\n.'), '7:1 « . » ne dit rien'],
  [page('titre: A', '## Ce qui a coincé\n\nXXX'), '7:1 « XXX » ne dit rien'],
])('bad %#', (text, expected) => {
  expect(check(text)).toEqual([`cas/a.mdx:${expected}`]);
});

test('other kinds of files have no template here', () => {
  expect(check('titre: Titre exact', 'sources/a.yaml')).toEqual([]);
});
