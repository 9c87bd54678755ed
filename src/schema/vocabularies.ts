import { z } from 'astro/zod';
import { divisionCode, identifier, list, text } from './fields.ts';
import { reference } from './references.ts';

/** One entry of `content/referentiels/objectifs.yaml`. */
export const objectiveSchema = z.strictObject({
  id: identifier().describe('Identifiant'),
  nom: text(40).describe('Verbe à l’infinitif'),
  definition: text(320).describe('Définition, en une phrase'),
  synonymes: list(text(40)).default([]).describe('Autres mots que le lecteur peut taper'),
});

/** One entry of `content/referentiels/secteurs.yaml`: an everyday name for some divisions of NAF rév. 2. */
export const sectorSchema = z.strictObject({
  id: identifier().describe('Identifiant, utilisé dans les adresses'),
  nom: text(60).describe('Nom de tous les jours'),
  court: text(22).optional().describe('Nom en tête d’une colonne étroite'),
  divisions: list(divisionCode(), { min: 1 }).describe('Divisions de la NAF rév. 2'),
  synonymes: list(text(40)).default([]).describe('Autres mots que le lecteur peut taper'),
});

/** One entry of `content/referentiels/mesures.yaml`. */
export const measureSchema = z.strictObject({
  id: identifier().describe('Identifiant'),
  nom: text(60).describe('Nom de la mesure'),
  unite: text(40).optional().describe('Unité habituelle, s’il y en a une'),
});

/** One entry of `content/referentiels/regions.yaml`: what firms do together in a région, written by a person. */
export const regionNoteSchema = z.strictObject({
  id: identifier().describe('Nom de la région dans son adresse : bretagne, pays-de-la-loire…'),
  phrase: text(280).describe('Deux lignes au plus, datées quand elles donnent un chiffre'),
  synonymes: list(text(40)).default([]).describe('Autres noms, sigles : PACA, outre-mer…'),
  sources: list(reference('sources')).default([]).describe('Sources partagées de ce que dit la phrase'),
});

export type RegionNoteEntry = z.output<typeof regionNoteSchema>;
export type ObjectiveEntry = z.output<typeof objectiveSchema>;
export type SectorEntry = z.output<typeof sectorSchema>;
export type MeasureEntry = z.output<typeof measureSchema>;
