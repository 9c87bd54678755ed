import { fold } from '../language/fold.ts';
import { readCase, type CaseStudy } from './case-study.ts';
import {
  readActor,
  readEssay,
  readForm,
  readMeasure,
  readObjective,
  readProgramme,
  readSector,
  type Actor,
  type CooperationForm,
  type Essay,
  type Measure,
  type Objective,
  type Programme,
  type Sector,
} from './entities.ts';
import type { Gazetteer } from './gazetteer.ts';
import { indexBy, sortByName } from './order.ts';
import { checkReferences } from './references.ts';
import { readSource, type Source } from './source.ts';
import type { AtlasFiles, FileEntry } from './files.ts';

/** The whole atlas, one immutable value. Lists are in French alphabetical order, articles left out. */
export interface Atlas {
  readonly cases: readonly CaseStudy[];
  readonly forms: readonly CooperationForm[];
  readonly objectives: readonly Objective[];
  readonly sectors: readonly Sector[];
  readonly measures: readonly Measure[];
  readonly programmes: readonly Programme[];
  readonly essays: readonly Essay[];
  readonly actors: readonly Actor[];
  readonly sharedSources: ReadonlyMap<string, Source>;
  readonly casesById: ReadonlyMap<string, CaseStudy>;
  readonly formsById: ReadonlyMap<string, CooperationForm>;
  readonly objectivesById: ReadonlyMap<string, Objective>;
  readonly sectorsByDivision: ReadonlyMap<string, Sector>;
  /** Actors by folded name and alias. */
  readonly actorsByName: ReadonlyMap<string, Actor>;
  readonly casesByForm: ReadonlyMap<string, readonly CaseStudy[]>;
  readonly casesByObjective: ReadonlyMap<string, readonly CaseStudy[]>;
  readonly casesBySector: ReadonlyMap<string, readonly CaseStudy[]>;
  readonly casesByRegion: ReadonlyMap<string, readonly CaseStudy[]>;
  readonly casesByDepartement: ReadonlyMap<string, readonly CaseStudy[]>;
  /** Cases that name an actor with a record, by the id of the record. */
  readonly casesByActor: ReadonlyMap<string, readonly CaseStudy[]>;
  readonly gazetteer: Gazetteer;
}

/**
 * Builds the atlas from the checked files of `content/`.
 *
 * Throws one error that names every broken reference, all files together.
 */
export function buildAtlas(files: AtlasFiles, gazetteer: Gazetteer): Atlas {
  const cases = sortByName(
    files.cas.map(({ id, data, body }) => readCase(id, data, body, gazetteer)),
    ({ title }) => title,
  );
  const forms = readAll(files.formes, readForm, ({ name }) => name);
  const sectors = files.secteurs.map(readSector);
  const actors = readAll(
    files.acteurs,
    (id, data) => readActor(id, data, gazetteer),
    ({ name }) => name,
  );
  const sectorsByDivision = new Map(sectors.flatMap((sector) => sector.divisions.map((code) => [code, sector])));
  const actorsByName = new Map(
    actors.flatMap((actor) => [actor.name, ...actor.aliases].map((name) => [foldName(name), actor])),
  );
  const objectives = files.objectifs.map(readObjective);
  const atlas: Atlas = {
    cases,
    forms,
    objectives,
    sectors,
    measures: files.mesures.map(readMeasure),
    programmes: readAll(files.dispositifs, readProgramme, ({ name }) => name),
    essays: readAll(files.dossiers, readEssay, ({ title }) => title),
    actors,
    sharedSources: new Map(files.sources.map(({ id, data }) => [id, readSource(id, data)])),
    casesById: indexBy(cases, ({ id }) => id),
    formsById: indexBy(forms, ({ id }) => id),
    objectivesById: indexBy(objectives, ({ id }) => id),
    sectorsByDivision,
    actorsByName,
    casesByForm: groupCases(cases, ({ form }) => [form]),
    casesByObjective: groupCases(cases, (caseStudy) => caseStudy.objectives),
    casesBySector: groupCases(cases, (caseStudy) => listSectorIds(caseStudy, sectorsByDivision)),
    casesByRegion: groupCases(cases, ({ regions }) => regions),
    casesByDepartement: groupCases(cases, ({ departements }) => departements),
    casesByActor: groupCases(cases, (caseStudy) => listActorIds(caseStudy, actorsByName)),
    gazetteer,
  };
  checkReferences(atlas);
  return atlas;
}

/** The sector groups of a case, the main one first. */
export function findSectors(caseStudy: CaseStudy, atlas: Atlas): readonly Sector[] {
  const sectors = caseStudy.divisions.map((division) => atlas.sectorsByDivision.get(division));
  return [...new Set(sectors.filter((sector) => sector !== undefined))];
}

/** The record of an actor named in a text, found by name or alias, accents and case left aside. */
export function findActor(name: string, atlas: Atlas): Actor | undefined {
  return atlas.actorsByName.get(foldName(name));
}

function listSectorIds(caseStudy: CaseStudy, sectorsByDivision: ReadonlyMap<string, Sector>): readonly string[] {
  const ids = caseStudy.divisions.map((division) => sectorsByDivision.get(division)?.id);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

function listActorIds(caseStudy: CaseStudy, actorsByName: ReadonlyMap<string, Actor>): readonly string[] {
  const ids = caseStudy.actors.map(({ name }) => actorsByName.get(foldName(name))?.id);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** Apostrophes, straight or curved, are one. */
function foldName(name: string): string {
  return fold(name).replaceAll('’', "'");
}

function readAll<Data, Entry>(
  files: readonly FileEntry<Data>[],
  read: (id: string, data: Data, body: string) => Entry,
  nameOf: (entry: Entry) => string,
): readonly Entry[] {
  return sortByName(
    files.map(({ id, data, body }) => read(id, data, body)),
    nameOf,
  );
}

function groupCases(
  cases: readonly CaseStudy[],
  keysOf: (caseStudy: CaseStudy) => readonly string[],
): ReadonlyMap<string, readonly CaseStudy[]> {
  const groups = new Map<string, CaseStudy[]>();
  for (const caseStudy of cases) {
    for (const key of keysOf(caseStudy)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [caseStudy]);
      else group.push(caseStudy);
    }
  }
  return groups;
}
