import { z } from 'astro/zod';
import { communeCode, coordinates, departementCode, list, oneOf, onceReadable, text } from './fields.ts';
import { PLACE_KINDS, PRECISIONS, TERRITORY_LEVELS } from './labels.ts';

/** A place that a source names, known to the commune or better. */
export const placeSchema = z.strictObject({
  commune: communeCode().describe('Code INSEE de la commune'),
  genre: oneOf(PLACE_KINDS)
    .optional()
    .describe('siege, site, à défaut (un lieu commun, l’usine d’un membre) ou evenement (un salon, une assemblée)'),
  role: text(90).describe('Pourquoi ce lieu'),
  precision: oneOf(PRECISIONS).default('commune').describe('adresse ou commune'),
  'hors-territoire': z
    .boolean({ error: 'true ou false' })
    .default(false)
    .describe('true pour un lieu cité hors du territoire : montré, il ne range pas le cas dans son département'),
  coordonnees: coordinates()
    .optional()
    .describe('Latitude et longitude, seulement pour corriger le point déduit de la commune'),
});

/** The area a co-operation speaks for. */
export const territorySchema = z
  .strictObject({
    nom: text(90).describe('Nom du territoire'),
    niveau: oneOf(TERRITORY_LEVELS).describe('Échelle du territoire'),
    departements: list(departementCode())
      .default([])
      .describe('Codes des départements ; aucun quand le niveau est national'),
  })
  .refine(({ niveau, departements }) => niveau === 'national' || departements.length > 0, {
    error: 'au moins un département, sauf pour un cas national',
    path: ['departements'],
    when: onceReadable(z.object({ niveau: oneOf(TERRITORY_LEVELS), departements: z.array(z.unknown()) })),
  })
  .refine(({ niveau, departements }) => niveau !== 'national' || departements.length === 0, {
    error: 'aucun département pour un cas national : ses lieux suffisent',
    path: ['departements'],
    when: onceReadable(z.object({ niveau: oneOf(TERRITORY_LEVELS), departements: z.array(z.unknown()) })),
  });
