import type { z } from 'astro/zod';
import { actorSchema } from './actor.ts';
import { caseSchema } from './case.ts';
import { comparisonSchema } from './comparison.ts';
import { directorySchema } from './directory.ts';
import { essaySchema } from './essay.ts';
import { formSchema } from './form.ts';
import { programmeSchema } from './programme.ts';
import { needSchema, practiceSchema } from './practice.ts';
import { questionSchema } from './question.ts';
import { listReferenceFields } from './references.ts';
import { sourceSchema } from './source.ts';
import { measureSchema, objectiveSchema, regionNoteSchema, sectorSchema } from './vocabularies.ts';

/** Where each kind of entry lives under `content/`. */
export interface FolderCollection {
  readonly folder: string;
  readonly extension: 'mdx' | 'yaml';
  readonly schema: z.ZodType;
}

/** An id, and so the name of a file without its extension: it ends in an address. */
export const ENTRY_NAME = /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names of the files to copy, in the folder of their collection: they are no entries. The short one has the required keys only. */
export const TEMPLATE_NAMES = ['_modele', '_modele-court'] as const;

/** The files that the site reads in a folder: all that the checks accept there, and nothing that they do not see. */
export function matchEntries({ extension }: FolderCollection): string {
  return `+([a-z0-9-]).${extension}`;
}

/** One entry a file, its id being the file name. */
export const FOLDER_COLLECTIONS = {
  cas: { folder: 'cas', extension: 'mdx', schema: caseSchema },
  dossiers: { folder: 'dossiers', extension: 'mdx', schema: essaySchema },
  pratiques: { folder: 'pratiques', extension: 'mdx', schema: practiceSchema },
  formes: { folder: 'formes', extension: 'mdx', schema: formSchema },
  dispositifs: { folder: 'dispositifs', extension: 'mdx', schema: programmeSchema },
  acteurs: { folder: 'acteurs', extension: 'yaml', schema: actorSchema },
  sources: { folder: 'sources', extension: 'yaml', schema: sourceSchema },
} as const satisfies Record<string, FolderCollection>;

/** Kinds of entries that have a page each, at `/<kind>/<id>/`. */
export const PAGE_COLLECTIONS = [
  'cas',
  'pratiques',
  'dossiers',
  'formes',
  'dispositifs',
  'acteurs',
] as const satisfies readonly (keyof typeof FOLDER_COLLECTIONS)[];
export type PageCollection = (typeof PAGE_COLLECTIONS)[number];

/** A file of its own under `content/`. */
interface FileCollection {
  readonly file: string;
  readonly schema: z.ZodType;
  /** The file whose lines are copied into it. */
  readonly template?: string;
}

/** Several entries in one file, each with its `id`. */
export const FILE_COLLECTIONS = {
  objectifs: { file: 'referentiels/objectifs.yaml', schema: objectiveSchema },
  secteurs: { file: 'referentiels/secteurs.yaml', schema: sectorSchema },
  mesures: { file: 'referentiels/mesures.yaml', schema: measureSchema },
  regions: { file: 'referentiels/regions.yaml', schema: regionNoteSchema },
  besoins: { file: 'referentiels/besoins.yaml', schema: needSchema },
  reponses: { file: 'referentiels/reponses.yaml', schema: questionSchema },
  comparaisons: { file: 'referentiels/comparaisons.yaml', schema: comparisonSchema },
} as const satisfies Record<string, FileCollection>;

/** One entry in one file, with sources of its own as a page has; it may be absent. */
export const SINGLE_COLLECTIONS = {
  repertoire: { file: 'repertoire.yaml', schema: directorySchema, template: '_modele-groupement.yaml' },
} as const satisfies Record<string, FileCollection>;

/** The fields of each collection that hold the id of something else. */
export const COLLECTION_REFERENCES = mapValues(
  { ...FOLDER_COLLECTIONS, ...FILE_COLLECTIONS, ...SINGLE_COLLECTIONS },
  ({ schema }) => listReferenceFields(schema),
);

/** Components a contributor may use in a body, with the properties each takes. */
export const BODY_COMPONENTS = {
  Chiffre: { required: ['id'], optional: [] },
  Encart: { required: ['titre'], optional: [] },
  Citation: { required: ['source'], optional: ['auteur'] },
} as const;

/** The `##` headings of a case, in the order they must follow. */
export const CASE_HEADINGS = [
  { title: "Ce qu'ils font ensemble", required: true },
  { title: "Comment c'est né", required: false },
  { title: 'Comment ça marche', required: false },
  { title: 'Ce que ça a donné', required: true },
  { title: 'Ce qui a coincé', required: true },
  { title: 'Si vous vouliez le faire', required: false },
] as const;

/** The last heading holds a numbered list; each of its steps opens with one of these, in bold, in this order. */
export const CASE_STEPS = [
  'Les partenaires',
  'Le premier rendez-vous',
  'La première dépense',
  'Le cadre',
  'Le piège',
] as const;

/** `Object.entries` forgets the names; the tables of collections are closed objects. */
function mapValues<Name extends string, Value, Result>(
  table: Readonly<Record<Name, Value>>,
  read: (value: Value) => Result,
): Readonly<Record<Name, Result>> {
  const rows = Object.entries<Value>(table).map(([name, value]) => [name, read(value)] as const);
  return Object.fromEntries(rows) as Record<Name, Result>;
}
