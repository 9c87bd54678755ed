import { z } from 'astro/zod';
import { identifier, list, oneOf, text } from './fields.ts';
import { formerIds } from './former-ids.ts';
import { PRACTICE_FAMILIES } from './labels.ts';
import { fullDate, partialDate } from './partial-date.ts';
import { reference } from './references.ts';
import { localSourceSchema } from './source.ts';

/** Front matter of `content/pratiques/<id>.mdx`: something that firms do together. */
export const practiceSchema = z.strictObject({
  nom: text(60).describe('Un verbe et ce qu’il fait : « Acheter ensemble »'),
  famille: oneOf(PRACTICE_FAMILIES).describe('peser, des-bras, un-produit, un-outil ou une-voix'),
  quoi: text(40)
    .optional()
    .describe('Titre de la colonne qui dit quoi, dans la table des cas : « Ce qu’ils achètent »'),
  definition: text(360).describe('Définition, en deux phrases'),
  synonymes: list(text(60)).default([]).describe('Autres mots que le lecteur peut taper'),
  voisines: list(reference('pratiques'), { max: 3 }).default([]).describe('Trois pratiques proches'),
  sources: list(localSourceSchema).default([]).describe('Sources citées par cette page seulement'),
  'anciens-ids': formerIds(),
  publie: fullDate().describe('Jour de la première publication'),
  verifie: fullDate().optional().describe('Jour de la dernière comparaison avec les sources'),
});

/** One practice of a case: an item of its `pratiques`. */
export const practiceUseSchema = z.strictObject({
  pratique: reference('pratiques').describe('Ce qu’ils font ensemble : un identifiant de content/pratiques'),
  detail: text(110).describe('Quoi exactement, en quelques mots'),
  depuis: partialDate().optional().describe('Première preuve datée de cette pratique'),
  'jusqu-a': partialDate().optional().describe('Dernière preuve datée, quand la pratique a cessé'),
  source: reference('sources').describe('Identifiant de la source qui le dit'),
});

/** One entry of `content/referentiels/besoins.yaml`: what the head of a firm says. */
export const needSchema = z.strictObject({
  id: identifier().describe('Identifiant'),
  phrase: text(90).describe('À la première personne : « Je ne trouve pas à recruter »'),
  pratiques: list(reference('pratiques'), { min: 1, max: 4 }).describe('La réponse d’abord, puis les autres'),
  synonymes: list(text(60)).default([]).describe('Autres mots que le lecteur peut taper'),
});

export type PracticeEntry = z.output<typeof practiceSchema>;
export type PracticeUseEntry = z.output<typeof practiceUseSchema>;
export type NeedEntry = z.output<typeof needSchema>;
