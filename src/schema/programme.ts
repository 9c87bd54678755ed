import { z } from 'astro/zod';
import { departementCode, list, oneOf, regionCode, text, webAddress } from './fields.ts';
import { formerIds } from './former-ids.ts';
import { figureSchema } from './figure.ts';
import { TERRITORY_LEVELS } from './labels.ts';
import { partialDate } from './partial-date.ts';
import { localSourceSchema } from './source.ts';

/** Front matter of `content/dispositifs/<id>.mdx`. */
export const programmeSchema = z.strictObject({
  nom: text(80).describe('Nom du dispositif'),
  accroche: text(200).describe('Une phrase : ce qu’il propose, à qui'),
  porteur: text(160).describe('Qui le porte'),
  debut: partialDate().optional().describe('Début'),
  fin: partialDate().optional().describe('Fin, si elle est connue'),
  niveau: oneOf(TERRITORY_LEVELS).describe('Échelle'),
  departements: list(departementCode()).default([]).describe('Départements couverts, si le niveau le demande'),
  regions: list(regionCode()).default([]).describe('Régions couvertes, si le niveau le demande'),
  synonymes: list(text(80)).default([]).describe('Autres noms, sigles'),
  chiffres: list(figureSchema).default([]).describe('Quantités, chacune avec son périmètre et ses relevés'),
  sources: list(localSourceSchema).default([]).describe('Sources citées par cette page seulement'),
  url: webAddress().optional().describe('Site du dispositif'),
  'anciens-ids': formerIds(),
  publie: partialDate().optional().describe('Jour de la première publication'),
  verifie: partialDate().optional().describe('Jour de la dernière comparaison avec les sources'),
});

export type ProgrammeEntry = z.output<typeof programmeSchema>;
