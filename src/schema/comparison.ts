import { z } from 'astro/zod';
import { identifier, list, text } from './fields.ts';
import { reference } from './references.ts';

/** One entry of `content/referentiels/comparaisons.yaml`: two or three cases that teach something side by side. */
export const comparisonSchema = z.strictObject({
  id: identifier().describe('Identifiant, qui devient l’adresse : /comparer/<id>/'),
  titre: text(80).describe('Ce que l’on compare : « Deux réseaux d’achat »'),
  cas: list(reference('cas'), { min: 2, max: 3 }).describe('Deux ou trois cas, de gauche à droite'),
  pourquoi: text(110).describe('Ce qui les rapproche : « Même métier, l’un dure, l’autre finit »'),
  phrase: text(320).describe(
    'Ce que montre la comparaison, tiré des fiches seulement, chaque chiffre avec ce qu’il compte',
  ),
});

export type ComparisonEntry = z.output<typeof comparisonSchema>;
