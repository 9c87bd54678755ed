import { expect, test } from 'vitest';
import { quoteFigure } from './model.ts';

const figure = {
  valeur: '7\u202f500 à 12\u202f000',
  mesure: '\n  Emplois\n  salariés ',
  annees: '2024 à 2026',
  sources: ['Glass Vallée, 20 ans', 'Zone de turbulences'],
  adresse: 'https://a.fr/cas/b/#chiffre-c',
};

test('the words of the page in the order of the template, its thin spaces kept', () => {
  expect(quoteFigure('{valeur} {mesure} ({annees}, {sources}, En meute, {adresse})', figure)).toBe(
    '7\u202f500 à 12\u202f000 Emplois salariés (2024 à 2026, Glass Vallée, 20 ans\u202f; Zone de turbulences, En meute, https://a.fr/cas/b/#chiffre-c)',
  );
});

test('what a figure does not have stays as the template writes it', () => {
  expect(quoteFigure('{valeur} {prix}', figure)).toBe('7\u202f500 à 12\u202f000 {prix}');
});
