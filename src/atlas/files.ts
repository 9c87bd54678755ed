import type { ActorEntry } from '../schema/actor.ts';
import type { CaseEntry } from '../schema/case.ts';
import type { ComparisonEntry } from '../schema/comparison.ts';
import type { DirectoryEntry } from '../schema/directory.ts';
import type { EssayEntry } from '../schema/essay.ts';
import type { FormEntry } from '../schema/form.ts';
import type { NeedEntry, PracticeEntry } from '../schema/practice.ts';
import type { ProgrammeEntry } from '../schema/programme.ts';
import type { QuestionEntry } from '../schema/question.ts';
import type { SourceEntry } from '../schema/source.ts';
import type { MeasureEntry, ObjectiveEntry, SectorEntry, RegionNoteEntry } from '../schema/vocabularies.ts';

/** One file of `content/`, its shape already checked. */
export interface FileEntry<Data> {
  readonly id: string;
  readonly data: Data;
  /** What follows the front matter; empty for YAML. */
  readonly body: string;
}

/** Everything under `content/`, keyed by its French folder or file. */
export interface AtlasFiles {
  readonly cas: readonly FileEntry<CaseEntry>[];
  readonly pratiques: readonly FileEntry<PracticeEntry>[];
  readonly formes: readonly FileEntry<FormEntry>[];
  readonly dispositifs: readonly FileEntry<ProgrammeEntry>[];
  readonly dossiers: readonly FileEntry<EssayEntry>[];
  readonly acteurs: readonly FileEntry<ActorEntry>[];
  readonly sources: readonly FileEntry<SourceEntry>[];
  readonly objectifs: readonly ObjectiveEntry[];
  readonly secteurs: readonly SectorEntry[];
  readonly mesures: readonly MeasureEntry[];
  readonly regions: readonly RegionNoteEntry[];
  readonly besoins: readonly NeedEntry[];
  readonly reponses: readonly QuestionEntry[];
  readonly comparaisons: readonly ComparisonEntry[];
  /** None, or the one file of the directory. */
  readonly repertoire: readonly FileEntry<DirectoryEntry>[];
}
