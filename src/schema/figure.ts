import { z } from 'astro/zod';
import { identifier, list, numeric, oneOf, onceReadable, text } from './fields.ts';
import { ANSWER_NATURES, RELIABILITIES } from './labels.ts';
import { reference } from './references.ts';

const YEAR = 'une année (2018), deux ([1970, 1979]) ou le mot « inconnue »';
export const year = (error = YEAR) => z.int({ error }).min(1000, { error }).max(2100, { error });
const years = () =>
  z
    .tuple([year(), year()], { error: YEAR })
    .refine(([first, last]) => first < last, { error: 'deux années, la plus ancienne d’abord : [1970, 1979]' });

/** The year of what a source says, two years, or the word that says it is not known. */
export const observationYear = () => z.union([year(), years(), z.literal('inconnue')], { error: YEAR });

const observationSchema = z
  .strictObject({
    valeur: numeric().optional().describe('Valeur relevée'),
    min: numeric().optional().describe('Borne basse, quand la source donne une fourchette'),
    max: numeric().optional().describe('Borne haute'),
    mention: text(90).optional().describe('Mots de la source quand ils comptent : « une soixantaine »'),
    annee: observationYear().describe("Année de l'observation, pas celle de la lecture"),
    source: reference('sources').describe('Identifiant de la source où le chiffre a été lu'),
    nature: oneOf(ANSWER_NATURES)
      .optional()
      .describe('mesure : compté par quelqu’un d’extérieur ; declare : dit par le groupement ; prevu : annoncé'),
    deduit: text(200).optional().describe('Comment l’année a été déduite, quand aucune source ne la donne'),
    fiabilite: oneOf(RELIABILITIES).default('moyenne').describe('Confiance : haute, moyenne ou basse'),
  })
  .refine(
    ({ valeur, min, max }) =>
      valeur === undefined ? min !== undefined && max !== undefined : min === undefined && max === undefined,
    {
      error: 'soit « valeur », soit « min » et « max »',
      when: onceReadable(z.looseObject({})),
    },
  )
  .refine(({ min, max }) => min === undefined || max === undefined || min < max, {
    error: '« min » plus petit que « max »',
    path: ['max'],
    when: onceReadable(z.object({ min: numeric(), max: numeric() })),
  });

/** One quantity of one scope, seen once or several times. */
export const figureSchema = z
  .strictObject({
    id: identifier().describe('Identifiant, pour <Chiffre id="…" />'),
    mesure: reference('mesures').describe('Mesure, prise dans referentiels/mesures.yaml'),
    libelle: text(70).describe('Nom du chiffre tel que le lecteur le voit'),
    unite: text(40).describe('Unité : entreprises, emplois, %, euros…'),
    perimetre: text(120).describe('Ce qui est compté ; « non précisé » quand la source ne le dit pas'),
    releves: list(observationSchema, { min: 1 }).describe('Relevés : une valeur, une année, une source'),
  })
  .superRefine(({ mesure, releves }, context) => {
    if (!mesure.startsWith(MEMBERS)) return;
    for (const [index, observation] of releves.entries())
      for (const key of ['valeur', 'min', 'max'] as const) {
        if (observation[key] === undefined || isMemberCount(observation[key])) continue;
        context.addIssue({ code: 'custom', message: MEMBER_COUNT, path: ['releves', index, key] });
      }
  });

/** Measures that count members: each is drawn as a dot. */
const MEMBERS = 'membres';
const MOST_MEMBERS = 50_000;
const MEMBER_COUNT = 'un nombre entier de membres, de 1 à 50 000';

function isMemberCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= MOST_MEMBERS;
}

export type ObservationEntry = z.output<typeof observationSchema>;
export type FigureEntry = z.output<typeof figureSchema>;
