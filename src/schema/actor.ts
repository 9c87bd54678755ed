import { z } from 'astro/zod';
import { communeCode, list, oneOf, text, webAddress } from './fields.ts';
import { formerIds } from './former-ids.ts';
import { ORGANISATION_TYPES } from './labels.ts';
import { milestoneSchema } from './milestone.ts';
import { partialDate } from './partial-date.ts';
import { reference } from './references.ts';
import { localSourceSchema } from './source.ts';

const statementSchema = z.strictObject({
  texte: text(320).describe('Une phrase'),
  source: reference('sources').describe('Identifiant de la source'),
});

/** The sum of the digits, every second one doubled, is a multiple of ten: one wrong digit, or two exchanged, break it. */
function hasRightKey(siren: string): boolean {
  const digits = [...siren].toReversed().map((digit, rank) => Number(digit) * (rank % 2 === 0 ? 1 : 2));
  return digits.reduce((sum, digit) => sum + (digit > 9 ? digit - 9 : digit), 0) % 10 === 0;
}

/** A record of `content/acteurs/<id>.yaml`. */
export const actorSchema = z.strictObject({
  nom: text(90).describe("Nom de l'organisation"),
  alias: list(text(90)).default([]).describe('Autres noms : sigle, ancien nom, nom complet'),
  type: oneOf(ORGANISATION_TYPES).describe("Type d'acteur"),
  siren: z
    .string({ error: 'neuf chiffres entre apostrophes' })
    .regex(/^\d{9}$/, { error: 'neuf chiffres entre apostrophes' })
    .refine(hasRightKey, {
      error: 'un numéro SIREN, dont le dernier chiffre contrôle les autres : recopiez-le de sa source',
    })
    .optional()
    .describe('Numéro SIREN, seulement si une source le donne'),
  commune: communeCode().optional().describe('Code INSEE de la commune, seulement si une source la nomme'),
  site: webAddress().optional().describe('Site public'),
  'en-bref': list(statementSchema, { min: 1 }).describe('Ce qu’il faut en savoir, une phrase et une source à la fois'),
  historique: list(milestoneSchema).default([]).describe('Événements datés et sourcés'),
  questions: list(text(260)).default([]).describe('Ce que les sources laissent ouvert'),
  sources: list(localSourceSchema).default([]).describe('Sources citées par cette fiche seulement'),
  'anciens-ids': formerIds(),
  publie: partialDate().optional().describe('Jour de la première publication'),
  verifie: partialDate().optional().describe('Jour de la dernière comparaison avec les sources'),
});

export type ActorEntry = z.output<typeof actorSchema>;
