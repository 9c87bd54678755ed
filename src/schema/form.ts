import { z } from 'astro/zod';
import { identifier, list, text } from './fields.ts';
import { formerIds } from './former-ids.ts';
import { partialDate } from './partial-date.ts';
import { reference } from './references.ts';
import { localSourceSchema } from './source.ts';

/** Front matter of `content/formes/<id>.mdx`. */
export const formSchema = z.strictObject({
  nom: text(60).describe('Nom de la forme, au singulier'),
  definition: text(320).describe('Définition, en une phrase'),
  synonymes: list(text(60)).default([]).describe('Autres noms que le lecteur peut taper'),
  voisines: list(reference('formes')).default([]).describe('Formes proches, avec lesquelles on la confond'),
  repere: z
    .strictObject({
      date: partialDate().describe('Année où la forme ou son nom apparaît'),
      texte: text(200).describe('Ce qui se passe alors'),
      source: reference('sources').describe('Identifiant de la source'),
    })
    .optional()
    .describe('Année où la forme apparaît'),
  'anciens-cas': list(identifier()).default([]).describe('Cas retirés de l’atlas : leurs adresses mènent à cette page'),
  sources: list(localSourceSchema).default([]).describe('Sources citées par cette page seulement'),
  'anciens-ids': formerIds(),
  publie: partialDate().optional().describe('Jour de la première publication'),
  verifie: partialDate().optional().describe('Jour de la dernière comparaison avec les sources'),
});

export type FormEntry = z.output<typeof formSchema>;
