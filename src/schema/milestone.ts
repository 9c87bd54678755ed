import { z } from 'astro/zod';
import { text } from './fields.ts';
import { partialDate } from './partial-date.ts';
import { reference } from './references.ts';

/** A dated event with its source. */
export const milestoneSchema = z.strictObject({
  date: partialDate().describe("Date de l'événement, aussi précise que connue"),
  evenement: text(160).describe('Ce qui se passe, en une phrase courte'),
  source: reference('sources').describe('Identifiant de la source'),
  deduit: text(200).optional().describe('Comment la date a été déduite, quand aucune source ne la donne'),
  forme: reference('formes').optional().describe('Forme ou label reçu alors : un identifiant de content/formes'),
});

export type MilestoneEntry = z.output<typeof milestoneSchema>;
