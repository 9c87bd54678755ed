import type { ActorEntry } from '../schema/actor.ts';
import type { CaseEntry } from '../schema/case.ts';
import type { DirectoryEntry, GroupingEntry } from '../schema/directory.ts';
import type { EssayEntry } from '../schema/essay.ts';
import type { FigureEntry, ObservationEntry } from '../schema/figure.ts';
import type { FormEntry } from '../schema/form.ts';
import type { PracticeEntry } from '../schema/practice.ts';
import type { ProgrammeEntry } from '../schema/programme.ts';
import type { LocalSourceEntry, SourceEntry } from '../schema/source.ts';
import { COLLECTION_REFERENCES } from '../schema/collections.ts';
import type { Atlas } from './atlas.ts';
import { buildAtlas } from './build-atlas.ts';
import { checkReferences } from './references.ts';
import type { CaseStudy } from './case-study.ts';
import type { AtlasFiles, FileEntry } from './files.ts';
import { SMALL_SETTING } from './gazetteer.fixture.ts';

/** A small atlas for tests: each helper makes a valid file, of which a test changes what it is about. */

/** What a test says of an entry; the rest is filled in. */
type Part<Entry> = Partial<Entry> & { readonly body?: string };

/** A case of Finistère, of the form `grappe`, that trains for the glass industry. */
export function caseFile(id: string, { body = '', ...data }: Part<CaseEntry> = {}): FileEntry<CaseEntry> {
  const defaults: CaseEntry = {
    titre: `Le cas ${id}`,
    accroche: 'Ils forment ensemble.',
    resume: 'Des entreprises forment ensemble leurs salariés.',
    forme: 'grappe',
    objectifs: ['former'],
    secteurs: ['23'],
    lieux: [],
    territoire: { nom: 'Pays de Morlaix', niveau: 'bassin', departements: ['29'] },
    statut: 'actif',
    acteurs: [],
    chiffres: [],
    chronologie: [],
    pratiques: [],
    questions: [],
    'anciens-ids': [],
    'voir-aussi': [],
    'mots-cles': [],
    sources: [],
    publie: '2026-11-21',
    auteurs: ['L’équipe'],
  };
  return { id, body, data: { ...defaults, ...data } };
}

export function formFile(id: string, { body = '', ...data }: Part<FormEntry> = {}): FileEntry<FormEntry> {
  const defaults: FormEntry = {
    nom: id,
    definition: `Une forme, ${id}.`,
    synonymes: [],
    voisines: [],
    'anciens-cas': [],
    'anciens-ids': [],
    sources: [],
  };
  return { id, body, data: { ...defaults, ...data } };
}

export function practiceFile(id: string, { body = '', ...data }: Part<PracticeEntry> = {}): FileEntry<PracticeEntry> {
  const defaults: PracticeEntry = {
    nom: id,
    famille: 'peser',
    definition: `Une pratique, ${id}.`,
    synonymes: [],
    voisines: [],
    'anciens-ids': [],
    sources: [],
    publie: '2026-11-30',
  };
  return { id, body, data: { ...defaults, ...data } };
}

export function essayFile(id: string, { body = '', ...data }: Part<EssayEntry> = {}): FileEntry<EssayEntry> {
  const defaults: EssayEntry = {
    titre: `Le dossier ${id}`,
    accroche: 'Ce que disent les cas.',
    cas: [],
    chiffres: [],
    'anciens-ids': [],
    sources: [],
    publie: '2026-11-21',
    auteurs: [],
  };
  return { id, body, data: { ...defaults, ...data } };
}

export function programmeFile(
  id: string,
  { body = '', ...data }: Part<ProgrammeEntry> = {},
): FileEntry<ProgrammeEntry> {
  const defaults: ProgrammeEntry = {
    nom: `Dispositif ${id}`,
    accroche: 'Une aide.',
    porteur: 'État',
    niveau: 'national',
    departements: [],
    regions: [],
    synonymes: [],
    chiffres: [],
    'anciens-ids': [],
    sources: [],
  };
  return { id, body, data: { ...defaults, ...data } };
}

export function actorFile(id: string, data: Partial<ActorEntry> = {}): FileEntry<ActorEntry> {
  const defaults: ActorEntry = {
    nom: id,
    alias: [],
    type: 'entreprise',
    'en-bref': [],
    historique: [],
    questions: [],
    'anciens-ids': [],
    sources: [],
  };
  return { id, body: '', data: { ...defaults, ...data } };
}

/** A mention of a member firm in a case. */
export function mention(nom: string, data: Partial<CaseEntry['acteurs'][number]> = {}): CaseEntry['acteurs'][number] {
  return { nom, role: 'verrier', type: 'entreprise', lien: 'membre', ...data };
}

/** A press article; each has its own publisher unless told. */
export function localSource(id: string, data: Partial<LocalSourceEntry> = {}): LocalSourceEntry {
  return {
    id,
    titre: `Article ${id}`,
    editeur: `Journal ${id}`,
    nature: 'presse',
    consulte: '2026-11-20',
    lecture: 'extrait',
    ...data,
  };
}

export function sourceFile(id: string, data: Partial<SourceEntry> = {}): FileEntry<SourceEntry> {
  const { id: _, ...work } = localSource(id);
  return { id, body: '', data: { ...work, ...data } };
}

/** The directory, of groupings in Bretagne that cite a shared or a local source. */
export function directoryFile(
  groupings: readonly Partial<GroupingEntry>[],
  sources: DirectoryEntry['sources'] = [],
): FileEntry<DirectoryEntry> {
  const groupements = groupings.map((entry): GroupingEntry => ({
    id: 'g',
    nom: 'Groupement',
    alias: [],
    forme: 'grappe',
    departements: ['29'],
    secteurs: [],
    objet: 'Ce qu’ils font',
    etat: 'actif en 2016',
    annee: 2016,
    source: 's',
    ...entry,
  }));
  return { id: 'repertoire', body: '', data: { groupements, sources } };
}

/** Members, counted by these observations. */
export function figureEntry(releves: FigureEntry['releves'], data: Partial<FigureEntry> = {}): FigureEntry {
  return {
    id: 'adherents',
    mesure: 'membres',
    libelle: 'Adhérents',
    unite: 'entreprises',
    perimetre: 'adhérents de l’association',
    releves,
    ...data,
  };
}

export function observed(
  valeur: number,
  annee: ObservationEntry['annee'],
  source: string,
  data: Partial<ObservationEntry> = {},
): ObservationEntry {
  return { valeur, annee, source, fiabilite: 'moyenne', ...data };
}

/** Files that hold together: vocabularies, two forms, no case; a test adds its own. */
export function smallFiles(changes: Partial<AtlasFiles> = {}): AtlasFiles {
  return {
    cas: [],
    formes: [formFile('grappe', { nom: 'Grappe' }), formFile('district', { nom: 'District' })],
    dispositifs: [],
    dossiers: [],
    acteurs: [],
    sources: [],
    objectifs: [
      { id: 'former', nom: 'Former', definition: 'Former ensemble.', synonymes: [] },
      { id: 'exporter', nom: 'Exporter', definition: 'Vendre au loin.', synonymes: [] },
    ],
    secteurs: [
      { id: 'verre-materiaux', nom: 'Verre, céramique, matériaux', divisions: ['08', '23'], synonymes: [] },
      { id: 'metallurgie', nom: 'Métallurgie', divisions: ['24', '25'], synonymes: [] },
    ],
    mesures: [
      { id: 'membres', nom: 'Membres', unite: 'entreprises' },
      { id: 'emplois', nom: 'Emplois' },
    ],
    pratiques: [],
    regions: [],
    besoins: [],
    reponses: [],
    comparaisons: [],
    repertoire: [],
    ...changes,
  };
}

export function smallAtlas(changes: Partial<AtlasFiles> = {}): Atlas {
  const files = smallFiles(changes);
  checkReferences(files, COLLECTION_REFERENCES);
  return buildAtlas(files, SMALL_SETTING);
}

/** The case of an id. Throws when a test asks for one that it did not write. */
export function pickCase(atlas: Atlas, id: string): CaseStudy {
  const caseStudy = atlas.casesById.get(id);
  if (caseStudy === undefined) throw new Error(`No case ${id} in this atlas`);
  return caseStudy;
}

/** An atlas of one case, and that case. */
export function singleCase(part: Part<CaseEntry>, changes: Partial<AtlasFiles> = {}) {
  const atlas = smallAtlas({ ...changes, cas: [caseFile('seul', part)] });
  return { atlas, caseStudy: pickCase(atlas, 'seul') };
}
