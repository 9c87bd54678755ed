import { z } from 'astro/zod';
import {
  communeCode,
  departementCode,
  divisionCode,
  identifier,
  list,
  onceReadable,
  regionCode,
  text,
} from './fields.ts';
import { year } from './figure.ts';
import { reference } from './references.ts';
import { localSourceSchema } from './source.ts';

const YEAR = 'une année (2018) ou le mot « inconnue »';

/** A grouping known by its name, which is no case: what one source says of it. */
const groupingSchema = z
  .strictObject({
    id: identifier().describe('Identifiant, celui que son cas aurait'),
    nom: text(120).describe('Nom du groupement'),
    alias: list(text(90)).default([]).describe('Autres noms'),
    forme: reference('formes').describe('Forme de coopération : un identifiant de content/formes'),
    departements: list(departementCode())
      .default([])
      .describe('Codes des départements que la source nomme, le principal d’abord ; la région en est déduite'),
    region: regionCode()
      .optional()
      .describe('Code INSEE de la région, quand aucun département n’est connu ; ni l’un ni l’autre : national'),
    commune: communeCode().optional().describe('Code INSEE de la commune, quand la source la nomme'),
    secteurs: list(divisionCode().meta({ to: 'divisions' }))
      .default([])
      .describe('Divisions de la NAF rév. 2, la principale d’abord'),
    objet: text(90).describe('Ce qu’ils font ou qui ils sont, en quelques mots'),
    etat: text(60).describe('Où il en est, comme la source le dit, avec l’année : « labellisé en 2011 »'),
    annee: z.union([year(YEAR), z.literal('inconnue')], { error: YEAR }).describe('Année de la source'),
    creation: year('une année').optional().describe('Année de fondation, quand la source la donne'),
    source: reference('sources').describe('Identifiant de la source où il a été lu'),
    manque: text(320).optional().describe('Ce qui manque pour en faire un cas'),
  })
  .refine(({ departements, region }) => departements.length === 0 || region === undefined, {
    error: 'pas de « region » avec des « departements » : elle en est déduite',
    path: ['region'],
    when: onceReadable(z.object({ departements: z.array(z.unknown()) })),
  });

/** Groupings, and works that they cite: past it, the file would not be read. */
const LONGEST_DIRECTORY = 2000;

/** `content/repertoire.yaml`: the groupings that are not cases, with their sources, as a page has its own. */
export const directorySchema = z.strictObject({
  groupements: list(groupingSchema, { max: LONGEST_DIRECTORY }).describe('Groupements repérés'),
  sources: list(localSourceSchema, { max: LONGEST_DIRECTORY }).describe('Sources que les groupements citent'),
});

export type GroupingEntry = z.output<typeof groupingSchema>;
export type DirectoryEntry = z.output<typeof directorySchema>;
