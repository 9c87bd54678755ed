import type { PracticeFamily } from '../schema/labels.ts';
import { findActor, findSectors, foldActorName, type Atlas } from './atlas.ts';
import { readCase, type CaseStudy } from './case-study.ts';
import {
  readActor,
  readComparison,
  readForm,
  readMeasure,
  readNeed,
  readObjective,
  readPractice,
  readProgramme,
  readQuestion,
  readSector,
} from './entities.ts';
import { readEssay } from './essay.ts';
import type { Practice } from './entities.ts';
import type { AtlasFiles, FileEntry } from './files.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readDirectory } from './grouping.ts';
import { indexBy, sortByName } from './order.ts';
import { readSource } from './source.ts';

/** What the files do not say: the places of France, and the day. */
interface Setting {
  readonly gazetteer: Gazetteer;
  /** ISO date. */
  readonly today: string;
}

/**
 * Builds the atlas from files whose shape and references are checked.
 *
 * @throws when a case lies in a commune that the gazetteer does not know
 */
export function buildAtlas(files: AtlasFiles, { gazetteer, today }: Setting): Atlas {
  const cases = sortByName(
    files.cas.map(({ id, data, body }) => readCase(id, data, body, gazetteer)),
    ({ title }) => title,
  );
  const practices = sortByFamily(readAll(files.pratiques, readPractice, ({ name }) => name));
  const forms = readAll(files.formes, readForm, ({ name }) => name);
  const sectors = files.secteurs.map(readSector);
  const actors = readAll(
    files.acteurs,
    (id, data) => readActor(id, data, gazetteer),
    ({ name }) => name,
  );
  const sectorsByDivision = new Map(sectors.flatMap((sector) => sector.divisions.map((code) => [code, sector])));
  const actorsByName = new Map(
    actors.flatMap((actor) => [actor.name, ...actor.aliases].map((name) => [foldActorName(name), actor])),
  );
  const objectives = files.objectifs.map(readObjective);
  const sharedSources = new Map(files.sources.map(({ id, data }) => [id, readSource(id, data)]));
  const groupings = readDirectory(files.repertoire, sharedSources, gazetteer);
  return {
    cases,
    practices,
    needs: files.besoins.map(readNeed),
    questions: files.reponses.map(readQuestion),
    comparisons: files.comparaisons.map(readComparison),
    regionNotes: new Map(
      files.regions.map(({ id, phrase, synonymes }) => [id, { sentence: phrase, synonyms: synonymes }]),
    ),
    forms,
    objectives,
    sectors,
    measures: files.mesures.map(readMeasure),
    programmes: readAll(files.dispositifs, readProgramme, ({ name }) => name),
    essays: readAll(files.dossiers, readEssay, ({ title }) => title),
    actors,
    groupings,
    sharedSources,
    casesById: indexBy(cases, ({ id }) => id),
    practicesById: indexBy(practices, ({ id }) => id),
    formsById: indexBy(forms, ({ id }) => id),
    objectivesById: indexBy(objectives, ({ id }) => id),
    sectorsByDivision,
    actorsByName,
    casesByPractice: groupEntries(cases, (caseStudy) => [
      ...new Set(caseStudy.practices.map(({ practice }) => practice)),
    ]),
    casesByForm: groupEntries(cases, ({ form }) => [form]),
    casesByObjective: groupEntries(cases, (caseStudy) => caseStudy.objectives),
    casesBySector: groupEntries(cases, (caseStudy) =>
      findSectors(caseStudy, { sectorsByDivision }).map(({ id }) => id),
    ),
    casesByRegion: groupEntries(cases, ({ regions }) => regions),
    casesByDepartement: groupEntries(cases, ({ departements }) => departements),
    casesByActor: groupEntries(cases, (caseStudy) => listActorIds(caseStudy, actorsByName)),
    groupingsByRegion: groupEntries(groupings, ({ regions }) => regions),
    gazetteer,
    today,
  };
}

const FAMILIES: readonly PracticeFamily[] = ['peser', 'des-bras', 'un-produit', 'un-outil', 'une-voix'];

function sortByFamily(practices: readonly Practice[]): readonly Practice[] {
  return practices.toSorted((one, other) => FAMILIES.indexOf(one.family) - FAMILIES.indexOf(other.family));
}

function listActorIds({ actors }: CaseStudy, actorsByName: Atlas['actorsByName']): readonly string[] {
  return [...new Set(actors.flatMap(({ name }) => findActor(name, { actorsByName })?.id ?? []))];
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

function groupEntries<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  }
  return groups;
}
