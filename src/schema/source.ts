import { z } from 'astro/zod';
import { identifier, oneOf, text, webAddress } from './fields.ts';
import { READINGS, SOURCE_NATURES } from './labels.ts';
import { fullDate, partialDate } from './partial-date.ts';

const shape = {
  titre: text().describe("Titre exact de l'ouvrage, de l'article ou de la page"),
  editeur: text().describe('Qui publie : journal, institution, site'),
  auteur: text().optional().describe('Qui signe'),
  date: partialDate().optional().describe('Date de parution, aussi précise que connue'),
  url: webAddress().optional().describe("Adresse de l'original"),
  archive: webAddress().optional().describe("Adresse d'une copie archivée"),
  nature: oneOf(SOURCE_NATURES).describe('Qui parle : presse, officiel, acteur, recherche…'),
  origine: text()
    .optional()
    .describe("Véritable émetteur, quand plusieurs adresses portent le même texte : il ne compte qu'une fois"),
  consulte: fullDate().describe('Jour où le texte, ou son extrait, a été lu'),
  lecture: oneOf(READINGS).describe('Ce qui a été lu : integrale, extrait, ou indirecte (connue par une autre source)'),
};

/** A work cited by several pages: `content/sources/<id>.yaml`. */
export const sourceSchema = z.strictObject(shape);

/** A work cited by one page only, in its `sources`. */
export const localSourceSchema = z.strictObject({
  id: identifier().describe('Identifiant, celui des appels [@id]'),
  ...shape,
});

export type SourceEntry = z.output<typeof sourceSchema>;
export type LocalSourceEntry = z.output<typeof localSourceSchema>;
