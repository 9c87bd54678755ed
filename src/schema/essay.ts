import { z } from 'astro/zod';
import { list, text } from './fields.ts';
import { figureSchema } from './figure.ts';
import { fullDate } from './partial-date.ts';
import { reference } from './references.ts';
import { localSourceSchema } from './source.ts';

/** Front matter of `content/dossiers/<id>.mdx`. */
export const essaySchema = z.strictObject({
  titre: text(90).describe('Titre du dossier'),
  accroche: text(260).describe('Une ou deux phrases'),
  objectif: reference('objectifs')
    .optional()
    .describe('Objectif dont le dossier est le fil : former, reindustrialiser, relocaliser, dynamiser…'),
  cas: list(reference('cas')).default([]).describe('Cas que le dossier fait lire ensemble'),
  chiffres: list(figureSchema).default([]).describe('Quantités, chacune avec son périmètre et ses relevés'),
  sources: list(localSourceSchema).default([]).describe('Sources citées par cette page seulement'),
  publie: fullDate().describe('Jour de la première publication'),
  verifie: fullDate().optional().describe('Jour de la dernière comparaison avec les sources'),
  auteurs: list(text(80)).default([]).describe('Qui a écrit la page'),
});

export type EssayEntry = z.output<typeof essaySchema>;
