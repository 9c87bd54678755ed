import type { DataPath } from '../../src/schema/shape.ts';
import type { ChoiceName } from './choices.ts';

/** What is asked of a new case; its flag is `--<flag>` where there is no terminal. */
export interface Question {
  readonly flag: string;
  readonly asked: string;
  /** Where the answer stands in the front matter; undefined for what stands elsewhere. */
  readonly path: DataPath | undefined;
  readonly choices?: ChoiceName;
  /** Several answers, separated by commas. */
  readonly isList?: true;
  readonly isOptional?: true;
  /** Asked only when the answers before it call for it. */
  readonly isAsked?: (answers: Answers) => boolean;
}

/** Answers by flag, as they were understood. */
export type Answers = Readonly<Record<string, string | readonly string[] | undefined>>;

const ENDED: ReadonlySet<unknown> = new Set(['termine', 'fusionne']);
/** A co-operation that has ended says when, and why. */
export const hasEnded = ({ statut }: Answers) => ENDED.has(statut);
const hasCommune = ({ commune }: Answers) => commune !== undefined;
const isLocal = ({ niveau }: Answers) => niveau !== 'national';

export const QUESTIONS: readonly Question[] = [
  { flag: 'titre', asked: 'Nom du groupement', path: ['titre'] },
  { flag: 'id', asked: 'Fin de son adresse', path: undefined },
  { flag: 'accroche', asked: 'Ce qu’ils font ensemble, en une phrase', path: ['accroche'] },
  { flag: 'resume', asked: 'Résumé, en deux ou trois phrases', path: ['resume'] },
  { flag: 'forme', asked: 'Forme de coopération', path: ['forme'], choices: 'formes' },
  {
    flag: 'objectifs',
    asked: 'Objectifs, le principal d’abord',
    path: ['objectifs'],
    choices: 'objectifs',
    isList: true,
  },
  {
    flag: 'secteurs',
    asked: 'Divisions de la NAF, la principale d’abord',
    path: ['secteurs'],
    choices: 'divisions',
    isList: true,
  },
  {
    flag: 'commune',
    asked: 'Commune nommée par la source (nom, code postal ou code INSEE)',
    path: ['lieux', 0, 'commune'],
    isOptional: true,
  },
  { flag: 'role', asked: 'Pourquoi ce lieu', path: ['lieux', 0, 'role'], isAsked: hasCommune },
  { flag: 'territoire', asked: 'Nom du territoire', path: ['territoire', 'nom'] },
  { flag: 'niveau', asked: 'Échelle du territoire', path: ['territoire', 'niveau'], choices: 'niveaux' },
  {
    flag: 'departements',
    asked: 'Codes des départements',
    path: ['territoire', 'departements'],
    isList: true,
    isAsked: isLocal,
  },
  { flag: 'debut', asked: 'Début (2001, 2001-09 ou 2001-09-19)', path: ['debut'], isOptional: true },
  { flag: 'statut', asked: 'Où en est la coopération', path: ['statut'], choices: 'statuts' },
  { flag: 'fin', asked: 'Date de la fin', path: ['fin', 'date'], isAsked: hasEnded },
  { flag: 'motif', asked: 'Pourquoi cela a pris fin', path: ['fin', 'motif'], isAsked: hasEnded },
  { flag: 'pratique', asked: 'Ce qu’ils partagent', path: ['pratiques', 0, 'pratique'], choices: 'pratiques' },
  { flag: 'detail', asked: 'Quoi exactement, en quelques mots', path: ['pratiques', 0, 'detail'] },
  { flag: 'source-titre', asked: 'Une source : son titre exact', path: ['sources', 0, 'titre'] },
  { flag: 'source-editeur', asked: 'Qui la publie', path: ['sources', 0, 'editeur'] },
  { flag: 'source-date', asked: 'Sa date de parution', path: ['sources', 0, 'date'], isOptional: true },
  { flag: 'source-url', asked: 'Son adresse', path: ['sources', 0, 'url'], isOptional: true },
  { flag: 'source-nature', asked: 'Qui parle', path: ['sources', 0, 'nature'], choices: 'natures' },
  { flag: 'source-consulte', asked: 'Jour où vous l’avez lue', path: ['sources', 0, 'consulte'] },
  { flag: 'source-lecture', asked: 'Ce que vous en avez lu', path: ['sources', 0, 'lecture'], choices: 'lectures' },
  { flag: 'source-id', asked: 'Son identifiant, pour les appels [@…]', path: ['sources', 0, 'id'] },
  { flag: 'recit', asked: 'Ce que la source dit de ce qu’ils font ensemble, en quelques phrases', path: undefined },
  {
    flag: 'resultats',
    asked: 'Ce qu’elle dit que ça a donné (« rien » : cherché, pas trouvé)',
    path: undefined,
    isOptional: true,
  },
  {
    flag: 'difficultes',
    asked: 'Ce qu’elle dit qui a coincé (« rien » : cherché, pas trouvé)',
    path: undefined,
    isOptional: true,
  },
  { flag: 'auteur', asked: 'Votre nom ou un pseudonyme', path: ['auteurs', 0] },
];
