import { z } from 'astro/zod';
import { identifier, list, text } from './fields.ts';
import { reference } from './references.ts';

/** What a question leaves open, in braces, and what may stand there. */
export const SLOTS = {
  x: 'une page, par son nom ou un synonyme',
  y: 'une seconde page',
  cas: 'un cas',
  secteur: 'un secteur ou un de ses mots',
} as const satisfies Record<string, string>;

/** Pages that stand for no entry of the content: first segments of their addresses. */
export const COMMON_PAGES = [
  'pratiques',
  'explorer',
  'cas',
  'repertoire',
  'regions',
  'secteurs',
  'objectifs',
  'formes',
  'dispositifs',
  'acteurs',
  'dossiers',
  'durer',
  'couts',
  'sources',
  'comparer',
  'donnees',
  'methode',
  'contribuer',
  'a-propos',
  'accessibilite',
  'mentions-legales',
  'credits',
  'plan-du-site',
] as const;

const ADDRESS = 'une adresse de l’atlas comme /couts/, ou {x}, {y}, {cas}, {secteur}';

/** One entry of `content/referentiels/reponses.yaml`: a kind of question, and what answers it. */
export const questionSchema = z
  .strictObject({
    id: identifier().describe('Identifiant'),
    questions: list(text(80), { min: 1, max: 40 }).describe('Tournures, en français de tous les jours'),
    pages: list(z.string({ error: ADDRESS }).regex(/^(?:\/(?:[a-z0-9-]+\/){1,2}|\{[a-z]+\})$/, { error: ADDRESS }), {
      max: 2,
    })
      .default([])
      .describe('Une ou deux pages, par leur adresse ou par ce que la question nomme'),
    chiffre: list(reference('mesures'), { max: 4 })
      .default([])
      .describe('Mesures du cas nommé : la réponse est son dernier relevé daté'),
    phrase: text(160).optional().describe('Ce que le lecteur trouvera sur une page sans définition'),
  })
  .refine(({ pages, chiffre }) => pages.length > 0 !== chiffre.length > 0, {
    error: '« pages » ou « chiffre », l’un ou l’autre',
    path: ['pages'],
  });

export type QuestionEntry = z.output<typeof questionSchema>;
