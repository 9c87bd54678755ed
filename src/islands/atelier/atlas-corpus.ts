import type { CommuneEntry } from '../../atlas/commune-data.ts';
import type { Corpus } from '../../checks/corpus.ts';
import type { ContentFile } from '../../checks/reading/content-file.ts';
import type { Geography, KnownCommune } from '../../checks/reading/geography.ts';
import { createPlainFile } from '../../checks/reading/plain-file.ts';
import { foldPlaceName } from '../../language/fold.ts';
import type { AtelierData, SharedSource } from '../../views/atelier/atelier-data.ts';

/** What the checks may ask of the rest of the atlas, as far as the browser has loaded it. */
export interface Surroundings {
  readonly atlas: AtelierData;
  readonly sources: readonly SharedSource[];
  readonly communes: readonly CommuneEntry[];
  /** ISO day. */
  readonly today: string;
}

/** The content folder as a browser knows it: one file, and the ids of the others. */
export function createAtlasCorpus(path: string, text: string, around: Surroundings): Corpus {
  const { atlas, sources, today } = around;
  const file = createPlainFile(path, text);
  const lists = new Map([
    ['mesures', writeList('mesures', atlas.measures)],
    ['objectifs', writeList('objectifs', atlas.objectives)],
  ]);
  const sourceIds = new Set(sources.map(([id]) => id));
  const ids = new Map(Object.entries(atlas.ids).map(([name, known]) => [name, new Set(known)]));
  return {
    files: [file],
    today,
    geography: createGeography(around),
    idsOf: (collection) => (collection === 'sources' ? sourceIds : (ids.get(collection) ?? new Set())),
    filesOf: (collection) => {
      const list = lists.get(collection);
      return list === undefined ? [] : [list];
    },
    templatesOf: () => [],
  };
}

/** The rules read the units of measures in their own file. */
function writeList(
  name: string,
  entries: readonly { readonly value: string; readonly unit?: string | undefined }[],
): ContentFile {
  const lines = entries.map(
    ({ value, unit }) => `- id: ${value}\n${unit === undefined ? '' : `  unite: '${unit.replaceAll("'", "''")}'\n`}`,
  );
  return createPlainFile(`referentiels/${name}.yaml`, lines.join(''));
}

function createGeography({ atlas, communes }: Surroundings): Geography {
  const present = communes.filter(({ former }) => former === undefined).map(toCommune);
  const byCode = new Map(present.map((commune) => [commune.code, commune]));
  const regions = new Map(atlas.regions.map(({ value, label }) => [value, { name: label }]));
  return {
    findCommune: (code) => byCode.get(code),
    findMergedCommune: () => undefined,
    findCommunesByPostalCode: (code) =>
      communes.filter((entry) => entry.former === undefined && entry.postalCodes.includes(code)).map(toCommune),
    findCommunesByName: (name) => present.filter((one) => foldPlaceName(one.name) === foldPlaceName(name)),
    departements: new Map(atlas.departements.map(({ value, label, region }) => [value, { name: label, region }])),
    regions,
    // Outlines are not loaded: a point far from its territory is told of on the proposal.
    distanceToDepartement: () => 0,
    readDivisions: () => new Map(atlas.divisions.map(({ value, label }) => [value, { code: value, label }])),
  };
}

function toCommune({ code, name }: CommuneEntry): KnownCommune {
  return { code, name, departement: code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2) };
}
