import { expect, test } from 'vitest';
import { isDeadEnd, isMissingPage } from './missing-page.ts';

test.each([
  '<title>Page introuvable | Le Journal</title>',
  '<TITLE lang="fr">\n Page non trouv&eacute;e\n</TITLE>',
  '<title>404 Not Found</title>',
  '<title>Erreur 404 - Ville de Dole</title>',
  '<title>Le Journal</title><body><h1 class="x">Cette page n’existe plus</h1>',
  '<title>Le Journal</title><h1><span>Oups&nbsp;!</span></h1>',
  '<title>La page demandée n&#039;existe pas</title>',
  '<title>Le document demandé a été supprimé, document supprimé</title>',
  '<title>Sorry, the page you requested was not found</title>',
  '<title>404</title>',
])('missing: %s', (html) => {
  expect(isMissingPage(html)).toBe(true);
});

test.each([
  '<title>Masques : les matières premières introuvables</title>',
  '<title>Peugeot 404 : une usine de 1960</title>',
  '<title>La filière bois n’existe pas sans scieries</title>',
  '<title>Cosmetic Valley</title><h1>Une page se tourne</h1>',
  '<h1>Un ouvrage supprimé du catalogue</h1>',
  '<p>Page introuvable</p>',
  '',
])('there: %s', (html) => {
  expect(isMissingPage(html)).toBe(false);
});

test.each([
  ['https://a.fr/actus/12', 'https://a.fr/'],
  ['https://a.fr/actus/12', 'https://www.a.fr/fr/accueil'],
  ['https://a.fr/?p=12', 'https://a.fr/'],
  ['https://a.fr/actus/12', 'https://a.fr/erreur-404.html'],
  ['https://a.fr/actus/12', 'https://a.fr/404'],
])('%s ends at %s', (asked, reached) => {
  expect(isDeadEnd(asked, reached)).toBe(true);
});

test.each([
  ['https://a.fr/', 'https://www.a.fr/fr/'],
  ['https://a.fr/accueil', 'https://a.fr/'],
  ['https://a.fr/actus/12', 'https://a.fr/actualites/12'],
  ['https://a.fr/actus/12', 'https://a.fr/?id=12'],
  ['https://a.fr/', 'https://a.fr/'],
  ['https://a.fr/peugeot-404', 'https://a.fr/voitures/peugeot-404'],
])('%s leads to %s', (asked, reached) => {
  expect(isDeadEnd(asked, reached)).toBe(false);
});
