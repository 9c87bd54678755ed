import type { CaseEntry } from '../schema/case.ts';
import type { ActorLink, ActorType, PlaceKind, Precision, Status, TerritoryLevel } from '../schema/labels.ts';
import { readAnswers, readMinute, type Answers, type Minute } from './answer.ts';
import { readFigure, type Figure } from './figure.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readMilestone, type Milestone } from './milestone.ts';
import { readLocalSource, type Source } from './source.ts';

/** A place that a source names. */
export interface Place {
  readonly commune: string;
  readonly name: string;
  readonly departement: string;
  readonly epci?: string | undefined;
  readonly role: string;
  /** Only a seat or a site may anchor a mark. */
  readonly kind: PlaceKind;
  readonly precision: Precision;
  /** Named by a source, yet outside the territory: shown, never counted with the départements of the case. */
  readonly isOutside: boolean;
  /** Latitude and longitude, degrees; absent when nobody knows the point. */
  readonly point?: readonly [number, number] | undefined;
}

/** An organisation or a person as a case names it. */
export interface ActorMention {
  readonly name: string;
  readonly role: string;
  readonly type: ActorType;
  readonly link: ActorLink;
  readonly workforce?: { readonly value: number; readonly year: number; readonly source: string } | undefined;
  readonly source?: string | undefined;
}

/** Something the firms of a case do together. */
export interface PracticeUse {
  /** Id of the practice. */
  readonly practice: string;
  readonly detail: string;
  /** First and last dated proof, ISO dates as precise as known. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly source: string;
}

export interface CaseStudy {
  readonly id: string;
  readonly title: string;
  readonly tagline: string;
  readonly summary: string;
  /** Id of its form of co-operation. */
  readonly form: string;
  /** Ids of objectives, the main one first. */
  readonly objectives: readonly string[];
  /** Divisions of NAF rév. 2, two digits, the main one first. */
  readonly divisions: readonly string[];
  readonly places: readonly Place[];
  readonly territory: { readonly name: string; readonly level: TerritoryLevel };
  /** INSEE codes of every département its places or its territory touch, sorted. */
  readonly departements: readonly string[];
  /** INSEE codes of the régions of those départements, in the order of the départements. */
  readonly regions: readonly string[];
  readonly territoryDepartements: readonly string[];
  readonly start?: string | undefined;
  readonly status: Status;
  readonly end?: { readonly date: string; readonly reason: string; readonly source: string } | undefined;
  /** Last trace of the group itself, where a later date of the page is not one. */
  readonly lastTrace?: { readonly date: string; readonly source: string; readonly reason: string } | undefined;
  readonly actors: readonly ActorMention[];
  readonly figures: readonly Figure[];
  readonly milestones: readonly Milestone[];
  /** The main one first. */
  readonly practices: readonly PracticeUse[];
  readonly minute: Minute;
  readonly answers: Answers;
  readonly runBy?: string | undefined;
  readonly legalForm?: string | undefined;
  readonly site?: string | undefined;
  readonly questions: readonly string[];
  readonly reply?: { readonly author: string; readonly date: string; readonly text: string } | undefined;
  readonly seeAlso: readonly string[];
  readonly keywords: readonly string[];
  readonly localSources: readonly Source[];
  readonly published: string;
  readonly verified?: string | undefined;
  readonly authors: readonly string[];
  /** MDX of the body, as written. */
  readonly body: string;
}

/** The one crossing from the French front matter of a case to the English of the code. */
export function readCase(id: string, entry: CaseEntry, body: string, gazetteer: Gazetteer): CaseStudy {
  const places = entry.lieux.map((place) => readPlace(place, gazetteer));
  const territoryDepartements = entry.territoire.departements;
  const inside = places.filter(({ isOutside }) => !isOutside);
  const departements = [...new Set([...territoryDepartements, ...inside.map(({ departement }) => departement)])].sort();
  return {
    id,
    title: entry.titre,
    tagline: entry.accroche,
    summary: entry.resume,
    form: entry.forme,
    objectives: entry.objectifs,
    divisions: entry.secteurs,
    places,
    territory: { name: entry.territoire.nom, level: entry.territoire.niveau },
    territoryDepartements,
    departements,
    regions: findRegions(departements, gazetteer),
    start: entry.debut,
    status: entry.statut,
    end: entry.fin && { date: entry.fin.date, reason: entry.fin.motif, source: entry.fin.source },
    lastTrace: entry['derniere-preuve'] && {
      date: entry['derniere-preuve'].date,
      source: entry['derniere-preuve'].source,
      reason: entry['derniere-preuve'].motif,
    },
    actors: entry.acteurs.map(readActorMention),
    figures: entry.chiffres.map(readFigure),
    milestones: entry.chronologie.map(readMilestone),
    practices: entry.pratiques.map(readPracticeUse),
    minute: readMinute(entry.minute),
    answers: readAnswers(entry.fiche),
    runBy: entry.porteur,
    legalForm: entry.structure,
    site: entry.site,
    questions: entry.questions,
    reply: entry.reponse && { author: entry.reponse.auteur, date: entry.reponse.date, text: entry.reponse.texte },
    seeAlso: entry['voir-aussi'],
    keywords: entry['mots-cles'],
    localSources: entry.sources.map((source) => readLocalSource(id, source)),
    published: entry.publie,
    verified: entry.verifie,
    authors: entry.auteurs,
    body,
  };
}

function readPlace(entry: CaseEntry['lieux'][number], gazetteer: Gazetteer): Place {
  const commune = gazetteer.findCommune(entry.commune);
  if (commune === undefined) throw new Error(`Unknown commune ${entry.commune}: run the verifier first`);
  return {
    commune: entry.commune,
    name: commune.name,
    departement: commune.departement,
    epci: commune.epci?.name,
    role: entry.role,
    kind: entry.genre ?? 'site',
    precision: entry.precision,
    isOutside: entry['hors-territoire'],
    point: entry.coordonnees ?? commune.point,
  };
}

function readPracticeUse(entry: CaseEntry['pratiques'][number]): PracticeUse {
  return {
    practice: entry.pratique,
    detail: entry.detail,
    since: entry.depuis,
    until: entry['jusqu-a'],
    source: entry.source,
  };
}

function readActorMention(entry: CaseEntry['acteurs'][number]): ActorMention {
  const { effectif } = entry;
  return {
    name: entry.nom,
    role: entry.role,
    type: entry.type,
    link: entry.lien,
    workforce: effectif && { value: effectif.valeur, year: effectif.annee, source: effectif.source },
    source: entry.source,
  };
}

function findRegions(departements: readonly string[], gazetteer: Gazetteer): readonly string[] {
  const regions = departements.map((code) => gazetteer.departements.get(code)?.region);
  return [...new Set(regions.filter((region) => region !== undefined))];
}
