import { z } from 'astro/zod';
import { minuteSchema, questionsSchema } from './answers.ts';
import { divisionCode, list, numeric, oneOf, onceReadable, text, webAddress } from './fields.ts';
import { formerIds } from './former-ids.ts';
import { figureSchema, year } from './figure.ts';
import { ACTOR_LINKS, ACTOR_TYPES, STATUSES } from './labels.ts';
import { milestoneSchema } from './milestone.ts';
import { fullDate, partialDate } from './partial-date.ts';
import { practiceUseSchema } from './practice.ts';
import { placeSchema, territorySchema } from './place.ts';
import { reference } from './references.ts';
import { localSourceSchema } from './source.ts';

const workforceSchema = z.strictObject({
  valeur: numeric().min(0, { error: 'un effectif positif' }).describe('Nombre de salariés'),
  annee: year('une année').describe("Année de l'effectif"),
  source: reference('sources').describe('Identifiant de la source'),
});

const actorMentionSchema = z.strictObject({
  nom: text(90).describe("Nom de l'organisation ou de la personne"),
  role: text(120).describe('Son rôle dans la coopération, avec l’année pour une personne'),
  type: oneOf(ACTOR_TYPES).describe("Type d'acteur"),
  lien: oneOf(ACTOR_LINKS).describe('Lien avec la coopération'),
  effectif: workforceSchema.optional().describe('Salariés : surface du disque dans le schéma'),
  source: reference('sources').optional().describe('Identifiant de la source qui le nomme'),
});

const endSchema = z.strictObject({
  date: partialDate().describe('Date de la fin'),
  motif: text(200).describe('Pourquoi cela a pris fin'),
  source: reference('sources').describe('Identifiant de la source'),
});

const lastTraceSchema = z.strictObject({
  date: partialDate().describe('Date de la dernière trace du groupement lui-même'),
  source: reference('sources').describe('Identifiant de la source'),
  motif: text(200).describe('Pourquoi une date plus récente de la page n’est pas une trace du groupement'),
});

const replySchema = z.strictObject({
  auteur: text().describe('Qui répond, et à quel titre'),
  date: fullDate().describe('Jour de la réponse'),
  texte: text().describe('La réponse, telle que reçue'),
});

/** Front matter of `content/cas/<id>.mdx`. */
export const caseSchema = z
  .strictObject({
    titre: text(80).describe('Nom du cas'),
    accroche: text(160).describe("Une phrase : ce qu'ils font ensemble"),
    resume: text(450).describe('Deux ou trois phrases'),
    forme: reference('formes').describe('Forme de coopération : un identifiant de content/formes'),
    objectifs: list(reference('objectifs'), { min: 1, max: 5 }).describe(
      'De un à cinq objectifs, le principal d’abord',
    ),
    secteurs: list(divisionCode().meta({ to: 'divisions' }), { min: 1 }).describe(
      'Divisions de la NAF rév. 2, la principale d’abord',
    ),
    lieux: list(placeSchema).default([]).describe('Lieux nommés par une source, à la commune'),
    territoire: territorySchema.describe('Territoire de la coopération'),
    debut: partialDate().optional().describe('Début, aussi précis que connu'),
    statut: oneOf(STATUSES).describe('Où en est la coopération'),
    fin: endSchema
      .optional()
      .describe('Date, motif et source de la fin, obligatoires quand le statut est fusionne ou termine'),
    'derniere-preuve': lastTraceSchema
      .optional()
      .describe('Dernière trace du groupement, quand la plus récente de la page ne parle pas de lui'),
    acteurs: list(actorMentionSchema).default([]).describe('Qui fait quoi'),
    chiffres: list(figureSchema).default([]).describe('Quantités, chacune avec son périmètre et ses relevés'),
    chronologie: list(milestoneSchema).default([]).describe('Événements datés et sourcés'),
    pratiques: list(practiceUseSchema, { min: 1, max: 6 }).describe(
      'Ce qu’ils font ensemble : de une à six pratiques, la principale d’abord',
    ),
    minute: minuteSchema.optional().describe('« En une minute » : deux phrases sourcées'),
    fiche: questionsSchema.optional().describe('Les dix questions d’un dirigeant, chacune avec sa source'),
    porteur: text(120).optional().describe('Qui fait vivre la coopération'),
    structure: text(120).optional().describe('Forme juridique, selon une source'),
    site: webAddress().optional().describe('Site public de la coopération'),
    questions: list(text(260)).default([]).describe('Ce que les sources laissent ouvert'),
    reponse: replySchema.optional().describe('Droit de réponse'),
    'anciens-ids': formerIds(),
    'voir-aussi': list(reference('cas')).default([]).describe('Cas à lire ensuite'),
    'mots-cles': list(text(40)).default([]).describe('Mots que le lecteur peut taper et que le texte ne contient pas'),
    sources: list(localSourceSchema).default([]).describe('Sources citées par cette page seulement'),
    publie: fullDate().describe('Jour de la première publication'),
    verifie: fullDate().optional().describe('Jour où la page a été comparée à ses sources, phrase par phrase'),
    auteurs: list(text(80), { min: 1 }).describe('Qui a écrit la page'),
  })
  .refine(({ statut, fin }) => (statut !== 'termine' && statut !== 'fusionne') || fin !== undefined, {
    error: 'une « fin » (date, motif, source) quand le statut est « termine » ou « fusionne »',
    path: ['fin'],
    when: onceReadable(z.object({ statut: oneOf(STATUSES) })),
  })
  .refine(({ statut, fin }) => fin === undefined || statut === 'termine' || statut === 'fusionne', {
    error: 'pas de « fin » quand le statut est « actif », « en-sommeil » ou « inconnu »',
    path: ['fin'],
    when: onceReadable(z.object({ statut: oneOf(STATUSES) })),
  });

export type CaseEntry = z.output<typeof caseSchema>;
