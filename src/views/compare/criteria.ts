import { QUESTIONS } from '../../atlas/answer.ts';
import { QUESTION_WORDS } from '../case/answers.ts';

/** The rows of a comparison; a column has one cell for each, in this order. */
export const CRITERIA: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'membres', name: 'Membres' },
  { id: 'emplois', name: 'Emplois' },
  { id: 'creation', name: 'Création' },
  { id: 'derniere-trace', name: 'Dernière trace' },
  { id: 'statut', name: 'Statut' },
  { id: 'forme', name: 'Forme' },
  { id: 'objectifs', name: 'Objectifs' },
  { id: 'pratiques', name: 'Pratiques' },
  ...QUESTIONS.map((id) => ({ id, name: QUESTION_WORDS[id] })),
  { id: 'partagent', name: 'Ils partagent' },
  { id: 'craindre', name: 'À craindre' },
  { id: 'sources', name: 'Sources' },
];
