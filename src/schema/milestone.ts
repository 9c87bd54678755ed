import { z } from 'astro/zod';
import { identifier, text } from './fields.ts';
import { partialDate } from './partial-date.ts';

/** A dated event with its source. */
export const milestoneSchema = z.strictObject({
  date: partialDate().describe("Date de l'événement, aussi précise que connue"),
  evenement: text(160).describe('Ce qui se passe, en une phrase courte'),
  source: identifier().describe('Identifiant de la source'),
  forme: identifier().optional().describe('Forme ou label reçu alors : un identifiant de content/formes'),
});

export type MilestoneEntry = z.output<typeof milestoneSchema>;
