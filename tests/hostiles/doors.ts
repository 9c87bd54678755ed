import { readDraft, TITLES, writeDraft, type Draft } from '../../src/islands/atelier/draft-text.ts';
import { setAt, type Values } from '../../src/islands/atelier/values.ts';
import type { DataPath } from '../../src/schema/shape.ts';
import { createRandom, pick, type Random } from '../../scripts/bench/random.ts';
import { writeCase } from '../../scripts/nouveau/case-page.ts';
import { QUESTIONS } from '../../scripts/nouveau/questions.ts';
import { BODIES } from './bodies.ts';
import { VALUES } from './values.ts';

/** What someone typed at a door, and the file that the door writes of it. */
export interface DoorFile {
  readonly door: string;
  readonly typed: string;
  /** Path of the field in the front matter; none in the text of the page. */
  readonly field?: DataPath;
  readonly text: string;
}

/** Everything that the other generators put into files, as words that are typed or pasted. */
export const TYPED: readonly string[] = [...new Set([...BODIES, ...VALUES])];

/** Fields of the form that take any text, by their paths. */
const FIELDS = [
  ['titre'],
  ['accroche'],
  ['lieux', 0, 'role'],
  ['territoire', 'nom'],
  ['acteurs', 0, 'nom'],
  ['chiffres', 0, 'perimetre'],
  ['chronologie', 0, 'evenement'],
  ['pratiques', 0, 'detail'],
  ['mots-cles', 0],
  ['fiche', 'declencheur', 'reponse'],
  ['sources', 0, 'titre'],
  ['sources', 0, 'url'],
] as const;
const ANSWERED = QUESTIONS.filter(({ choices }) => choices === undefined);

/** The files that the doors write of each typed text, in places drawn from the seed. */
export function listDoorFiles(seed: number, base: string): readonly DoorFile[] {
  const random = createRandom(seed);
  const draft = openDraft(base);
  return TYPED.flatMap((typed) => [
    typeInForm(typed, draft, random),
    typeInStory(typed, draft, random),
    typeInNewForm(typed, draft, random),
    typeInTerminal(typed, random),
  ]);
}

/** A case opened in the Atelier, one field of which is typed again. */
function typeInForm(typed: string, draft: Draft, random: Random): DoorFile {
  const field = pick(random, FIELDS);
  const values = setAt(draft.values, field, typed) as Values;
  return { door: 'Atelier, un champ', typed, field, text: writeDraft({ ...draft, values }) };
}

function typeInStory(typed: string, draft: Draft, random: Random): DoorFile {
  const sections = { ...draft.sections, [pick(random, TITLES)]: typed };
  return { door: 'Atelier, le récit', typed, text: writeDraft({ ...draft, sections }) };
}

/** The same values in a file that begins empty. */
function typeInNewForm(typed: string, draft: Draft, random: Random): DoorFile {
  const { values, sections } = draft;
  const field = pick(random, FIELDS);
  const filled = setAt(values, field, typed) as Values;
  return { door: 'Atelier, un cas neuf', typed, field, text: writeDraft({ id: 'neuf', values: filled, sections }) };
}

function typeInTerminal(typed: string, random: Random): DoorFile {
  const { flag } = pick(random, ANSWERED);
  const answers = { ...COMPLETE, [flag]: typed };
  return { door: 'npm run nouveau', typed, text: writeCase(answers, '2026-11-22') };
}

/** @throws on a file that no form could open: not a hostile one */
export function openDraft(text: string): Draft {
  const read = readDraft('cas/verriers.mdx', text);
  if (read === undefined) throw new Error('The base file cannot be opened');
  return { id: 'verriers', opened: { id: 'verriers', text }, ...read };
}

/** Answers that make a sound case of the base folder. */
const COMPLETE = {
  titre: 'Les tourneurs',
  accroche: 'Huit ateliers achètent ensemble.',
  resume: 'Huit ateliers de la vallée achètent leurs outils ensemble.',
  forme: 'grappe',
  objectifs: ['exporter'],
  secteurs: ['23'],
  commune: '76101',
  role: 'siège',
  territoire: 'Vallée de la Bresle',
  niveau: 'bassin',
  departements: ['76'],
  debut: '2001',
  statut: 'actif',
  pratique: 'vendre-ensemble',
  detail: 'un stand commun',
  'source-id': 'journal-2017',
  'source-titre': 'Douze ateliers à Dubaï',
  'source-editeur': 'Le Journal de la vallée',
  'source-date': '2017',
  'source-url': 'https://journal.example.org/bresle',
  'source-nature': 'presse',
  'source-consulte': '2026-11-20',
  'source-lecture': 'integrale',
  recit: 'Huit ateliers achètent leurs outils ensemble.',
  auteur: 'Équipe',
} as const;
