import { z } from 'astro/zod';
import { list, oneOf, text } from './fields.ts';
import { formerIds } from './former-ids.ts';
import { figureSchema } from './figure.ts';
import { PICTURE_FINDINGS } from './labels.ts';
import { fullDate } from './partial-date.ts';
import { reference } from './references.ts';
import { localSourceSchema } from './source.ts';

/** The large picture at the head of a page: what it asks, and what is counted to answer. */
const pictureSchema = z.strictObject({
  question: text(60).describe(
    'Ce que l’image demande : « Combien de personnes ? » ; la réponse est comptée par l’atlas',
  ),
  constat: oneOf(PICTURE_FINDINGS).describe(
    'personnes : un trait par personne ; ecart : des décomptes qui diffèrent ; promesse : le prévu et le compté ; etapes : une somme d’étape en étape ; devenir : la vie des cas du dossier',
  ),
  mesures: list(reference('mesures'))
    .default([])
    .describe('Mesures dont les chiffres de tous les cas s’ajoutent à ceux du dossier'),
});

/** Front matter of `content/dossiers/<id>.mdx`. */
export const essaySchema = z.strictObject({
  titre: text(90).describe('Titre du dossier'),
  accroche: text(260).describe('Une ou deux phrases'),
  objectif: reference('objectifs')
    .optional()
    .describe('Objectif dont le dossier est le fil : former, reindustrialiser, relocaliser, dynamiser…'),
  cas: list(reference('cas')).default([]).describe('Cas que le dossier fait lire ensemble'),
  chiffres: list(figureSchema).default([]).describe('Quantités, chacune avec son périmètre et ses relevés'),
  image: pictureSchema.optional().describe('Grande image en tête du dossier, dessinée d’après ses chiffres ou ses cas'),
  sources: list(localSourceSchema).default([]).describe('Sources citées par cette page seulement'),
  'anciens-ids': formerIds(),
  publie: fullDate().describe('Jour de la première publication'),
  verifie: fullDate().optional().describe('Jour de la dernière comparaison avec les sources'),
  auteurs: list(text(80)).default([]).describe('Qui a écrit la page'),
});

export type EssayEntry = z.output<typeof essaySchema>;
