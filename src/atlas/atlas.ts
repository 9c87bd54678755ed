import { fold } from '../language/fold.ts';
import type { CaseStudy } from './case-study.ts';
import type {
  Actor,
  Comparison,
  CooperationForm,
  Measure,
  Need,
  Objective,
  Practice,
  Programme,
  Question,
  RegionNote,
  Sector,
} from './entities.ts';
import type { Essay } from './essay.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Grouping } from './grouping.ts';
import type { Source } from './source.ts';

/** The whole atlas, one immutable value. Lists are in French alphabetical order, articles left out. */
export interface Atlas {
  readonly cases: readonly CaseStudy[];
  /** In the order of the families. */
  readonly practices: readonly Practice[];
  /** In the order of the page. */
  readonly needs: readonly Need[];
  /** Kinds of question that a page or a figure answers; of two that read alike, the first is right. */
  readonly questions: readonly Question[];
  /** Cases that teach something side by side, in the order of their page. */
  readonly comparisons: readonly Comparison[];
  /** What a person wrote of a région, by its name in addresses. */
  readonly regionNotes: ReadonlyMap<string, RegionNote>;
  readonly forms: readonly CooperationForm[];
  readonly objectives: readonly Objective[];
  readonly sectors: readonly Sector[];
  readonly measures: readonly Measure[];
  readonly programmes: readonly Programme[];
  readonly essays: readonly Essay[];
  readonly actors: readonly Actor[];
  /** The directory: groupings that are no cases, and never counted with them. */
  readonly groupings: readonly Grouping[];
  readonly sharedSources: ReadonlyMap<string, Source>;
  readonly casesById: ReadonlyMap<string, CaseStudy>;
  readonly practicesById: ReadonlyMap<string, Practice>;
  readonly formsById: ReadonlyMap<string, CooperationForm>;
  readonly objectivesById: ReadonlyMap<string, Objective>;
  readonly sectorsByDivision: ReadonlyMap<string, Sector>;
  /** Actors by folded name and alias. */
  readonly actorsByName: ReadonlyMap<string, Actor>;
  readonly casesByPractice: ReadonlyMap<string, readonly CaseStudy[]>;
  readonly casesByForm: ReadonlyMap<string, readonly CaseStudy[]>;
  readonly casesByObjective: ReadonlyMap<string, readonly CaseStudy[]>;
  readonly casesBySector: ReadonlyMap<string, readonly CaseStudy[]>;
  readonly casesByRegion: ReadonlyMap<string, readonly CaseStudy[]>;
  readonly casesByDepartement: ReadonlyMap<string, readonly CaseStudy[]>;
  /** Cases that name an actor with a record, by the id of the record. */
  readonly casesByActor: ReadonlyMap<string, readonly CaseStudy[]>;
  /** Groupings by INSEE code of each région that they touch. */
  readonly groupingsByRegion: ReadonlyMap<string, readonly Grouping[]>;
  readonly gazetteer: Gazetteer;
  /** Day of the build, ISO. */
  readonly today: string;
}

/** The sector groups of a case, the main one first. */
export function findSectors(
  { divisions }: Pick<CaseStudy, 'divisions'>,
  { sectorsByDivision }: Pick<Atlas, 'sectorsByDivision'>,
): readonly Sector[] {
  return [...new Set(divisions.flatMap((division) => sectorsByDivision.get(division) ?? []))];
}

/** The record of an actor named in a text, found by name or alias, accents and case left aside. */
export function findActor(name: string, { actorsByName }: Pick<Atlas, 'actorsByName'>): Actor | undefined {
  return actorsByName.get(foldActorName(name));
}

/** The key of `actorsByName`; apostrophes, straight or curved, are one. */
export function foldActorName(name: string): string {
  return fold(name).replaceAll('’', "'");
}
