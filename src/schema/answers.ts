import { z } from 'astro/zod';
import { list, oneOf, onceReadable, text } from './fields.ts';
import { observationYear } from './figure.ts';
import { ANSWER_NATURES } from './labels.ts';
import { fullDate } from './partial-date.ts';
import { reference } from './references.ts';

/** Letters of an answer, and of one that « En une minute » prints. */
const LONGEST = 200;
const LONGEST_OF_A_MINUTE = 130;

/** An answer with its source, or the day it was looked for by name in vain. */
const answerSchema = (longest = LONGEST) =>
  z
    .strictObject({
      reponse: text(longest).optional().describe('La réponse, en une phrase ou moins'),
      annee: observationYear().optional().describe('Année de ce qui est dit, pas celle de la lecture'),
      source: z
        .union([reference('sources'), list(reference('sources'), { min: 2, max: 5 })], {
          error: 'l’identifiant d’une source, ou une liste de deux à cinq',
        })
        .optional()
        .describe('Identifiant de la source, ou de plusieurs'),
      nature: oneOf(ANSWER_NATURES)
        .optional()
        .describe('mesure : compté par quelqu’un d’extérieur ; declare : dit par le groupement ; prevu : annoncé'),
      deduit: text(200).optional().describe('Comment l’année a été déduite, quand aucune source ne la donne'),
      inconnu: fullDate().optional().describe('Jour où la réponse a été cherchée par son nom, sans être trouvée'),
    })
    .superRefine(({ reponse, annee, source, nature, deduit, inconnu }, context) => {
      const isAnswered = reponse !== undefined && annee !== undefined && source !== undefined;
      const isWritten = [reponse, annee, source, nature, deduit].some((value) => value !== undefined);
      if (inconnu === undefined && !isAnswered) context.addIssue({ code: 'custom', message: ANSWER });
      if (inconnu !== undefined && isWritten) context.addIssue({ code: 'custom', message: UNKNOWN, path: ['inconnu'] });
    });

const ANSWER = '« reponse », « annee » et « source », ou bien « inconnu » et le jour où on l’a cherchée';
const UNKNOWN = '« inconnu » seul : une réponse trouvée n’est pas inconnue';

/** The ten questions of a firm's head, in the order of the page. A key left out: not yet looked for. */
export const questionsSchema = z
  .strictObject({
    declencheur: answerSchema().optional().describe('Qu’est-ce qui les a décidés ?'),
    'premier-geste': answerSchema().optional().describe('Par quoi ont-ils commencé ?'),
    decision: answerSchema().optional().describe('Qui décide, et comment ?'),
    financement: answerSchema().optional().describe('Qui paie ?'),
    'ticket-d-entree': answerSchema(LONGEST_OF_A_MINUTE).optional().describe('Combien verse un membre ?'),
    equipe: answerSchema().optional().describe('Combien de personnes font tourner l’ensemble ?'),
    resultat: answerSchema(LONGEST_OF_A_MINUTE).optional().describe('Qu’est-ce que ça leur a apporté ?'),
    'mesure-independante': answerSchema().optional().describe('Quelqu’un d’extérieur l’a-t-il mesuré ?'),
    echec: answerSchema().optional().describe('Qu’est-ce qui a raté ?'),
    cadre: answerSchema().optional().describe('À quoi s’engage-t-on, et comment en sort-on ?'),
  })
  .refine(({ resultat }) => resultat?.reponse === undefined || resultat.nature !== undefined, {
    error: 'obligatoire pour un résultat',
    path: ['resultat', 'nature'],
    when: onceReadable(z.looseObject({})),
  });

/** The two sentences of « En une minute » that no other key holds. */
export const minuteSchema = z.strictObject({
  partagent: answerSchema(LONGEST_OF_A_MINUTE).optional().describe('Ce qu’ils partagent'),
  craindre: answerSchema(LONGEST_OF_A_MINUTE).optional().describe('Ce qui est à craindre'),
});

export type AnswerEntry = z.output<ReturnType<typeof answerSchema>>;
export type MinuteEntry = z.output<typeof minuteSchema>;
export type QuestionsEntry = z.output<typeof questionsSchema>;
