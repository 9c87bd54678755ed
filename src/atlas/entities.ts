import type { ActorEntry } from '../schema/actor.ts';
import type { FormEntry } from '../schema/form.ts';
import type { ActorType, PracticeFamily, TerritoryLevel } from '../schema/labels.ts';
import type { ComparisonEntry } from '../schema/comparison.ts';
import type { NeedEntry, PracticeEntry } from '../schema/practice.ts';
import type { ProgrammeEntry } from '../schema/programme.ts';
import type { QuestionEntry } from '../schema/question.ts';
import type { MeasureEntry, ObjectiveEntry, SectorEntry } from '../schema/vocabularies.ts';
import { readFigure, type Figure } from './figure.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readMilestone, type Milestone } from './milestone.ts';
import { readLocalSource, type Source } from './source.ts';

export interface Dated {
  readonly published?: string | undefined;
  readonly verified?: string | undefined;
}

export interface CooperationForm extends Dated {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly synonyms: readonly string[];
  readonly neighbours: readonly string[];
  readonly landmark?: { readonly date: string; readonly text: string; readonly source: string } | undefined;
  readonly localSources: readonly Source[];
  readonly body: string;
}

/** Something that firms do together. */
export interface Practice extends Dated {
  readonly id: string;
  readonly name: string;
  readonly family: PracticeFamily;
  /** What the details of its cases are: « Ce qu'ils achètent ». */
  readonly object?: string | undefined;
  readonly definition: string;
  readonly synonyms: readonly string[];
  readonly neighbours: readonly string[];
  readonly localSources: readonly Source[];
  readonly body: string;
}

/** What the head of a firm says, and the practices that answer it, the best first. */
export interface Need {
  readonly id: string;
  readonly sentence: string;
  readonly practices: readonly string[];
  readonly synonyms: readonly string[];
}

/** Two or three cases laid side by side, and what they teach. */
export interface Comparison {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly reason: string;
  /** Ids, from left to right. */
  readonly cases: readonly string[];
}

/** What readers ask in several ways, and what answers: one or two pages, or a figure of the case asked about. */
export interface Question {
  readonly id: string;
  /** Places left open are in braces: « définition {x} ». */
  readonly sentences: readonly string[];
  /** Addresses, or what the question names: `/couts/`, `{x}`. */
  readonly pages: readonly string[];
  /** Ids of measures. */
  readonly measures: readonly string[];
  /** What a page without a definition holds. */
  readonly summary?: string | undefined;
}

export interface Programme extends Dated {
  readonly id: string;
  readonly name: string;
  readonly tagline: string;
  readonly runBy: string;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly level: TerritoryLevel;
  readonly departements: readonly string[];
  readonly regions: readonly string[];
  readonly synonyms: readonly string[];
  readonly figures: readonly Figure[];
  readonly localSources: readonly Source[];
  readonly site?: string | undefined;
  readonly body: string;
}

export interface Actor extends Dated {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: ActorType;
  readonly siren?: string | undefined;
  readonly commune?: { readonly name: string; readonly departement: string; readonly region: string } | undefined;
  readonly site?: string | undefined;
  readonly statements: readonly { readonly text: string; readonly source: string }[];
  readonly milestones: readonly Milestone[];
  readonly questions: readonly string[];
  readonly localSources: readonly Source[];
}

export interface Objective {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly synonyms: readonly string[];
}

export interface Sector {
  readonly id: string;
  readonly name: string;
  /** For the head of a narrow column. */
  readonly shortName: string;
  readonly divisions: readonly string[];
  readonly synonyms: readonly string[];
}

export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly unit?: string | undefined;
}

export function readForm(id: string, entry: FormEntry, body: string): CooperationForm {
  return {
    id,
    name: entry.nom,
    definition: entry.definition,
    synonyms: entry.synonymes,
    neighbours: entry.voisines,
    landmark: entry.repere && { date: entry.repere.date, text: entry.repere.texte, source: entry.repere.source },
    localSources: entry.sources.map((source) => readLocalSource(id, source)),
    published: entry.publie,
    verified: entry.verifie,
    body,
  };
}

export function readPractice(id: string, entry: PracticeEntry, body: string): Practice {
  return {
    id,
    name: entry.nom,
    family: entry.famille,
    object: entry.quoi,
    definition: entry.definition,
    synonyms: entry.synonymes,
    neighbours: entry.voisines,
    localSources: entry.sources.map((source) => readLocalSource(id, source)),
    published: entry.publie,
    verified: entry.verifie,
    body,
  };
}

export function readNeed(entry: NeedEntry): Need {
  return { id: entry.id, sentence: entry.phrase, practices: entry.pratiques, synonyms: entry.synonymes };
}

export function readComparison({ id, titre, phrase, pourquoi, cas }: ComparisonEntry): Comparison {
  return { id, title: titre, sentence: phrase, reason: pourquoi, cases: cas };
}

export function readQuestion({ id, questions, pages, chiffre, phrase }: QuestionEntry): Question {
  return { id, sentences: questions, pages, measures: chiffre, summary: phrase };
}

export function readProgramme(id: string, entry: ProgrammeEntry, body: string): Programme {
  return {
    id,
    name: entry.nom,
    tagline: entry.accroche,
    runBy: entry.porteur,
    start: entry.debut,
    end: entry.fin,
    level: entry.niveau,
    departements: entry.departements,
    regions: entry.regions,
    synonyms: entry.synonymes,
    figures: entry.chiffres.map(readFigure),
    localSources: entry.sources.map((source) => readLocalSource(id, source)),
    site: entry.url,
    published: entry.publie,
    verified: entry.verifie,
    body,
  };
}

export function readActor(id: string, entry: ActorEntry, gazetteer: Gazetteer): Actor {
  return {
    id,
    name: entry.nom,
    aliases: entry.alias,
    type: entry.type,
    siren: entry.siren,
    commune: entry.commune === undefined ? undefined : gazetteer.findCommune(entry.commune),
    site: entry.site,
    statements: entry['en-bref'].map(({ texte, source }) => ({ text: texte, source })),
    milestones: entry.historique.map(readMilestone),
    questions: entry.questions,
    localSources: entry.sources.map((source) => readLocalSource(id, source)),
    published: entry.publie,
    verified: entry.verifie,
  };
}

export function readObjective(entry: ObjectiveEntry): Objective {
  return { id: entry.id, name: entry.nom, definition: entry.definition, synonyms: entry.synonymes };
}

export function readSector(entry: SectorEntry): Sector {
  return {
    id: entry.id,
    name: entry.nom,
    shortName: entry.court ?? entry.nom,
    divisions: entry.divisions,
    synonyms: entry.synonymes,
  };
}

export function readMeasure(entry: MeasureEntry): Measure {
  return { id: entry.id, name: entry.nom, unit: entry.unite };
}

/** What a person wrote of a région. */
export interface RegionNote {
  readonly sentence: string;
  /** Other names, acronyms. */
  readonly synonyms: readonly string[];
}
