import { join, relative, sep } from 'node:path';
import { checkCorpus } from '../src/checks/check-corpus.ts';
import { createCorpus, type Corpus } from '../src/checks/corpus.ts';
import { COLLECTION_NAMES, type ContentFile } from '../src/checks/reading/content-file.ts';
import { frenchGeography } from '../src/checks/reading/french-geography.ts';
import type { Report } from '../src/checks/reporters/terminal.ts';
import { RULES } from '../src/checks/rules/all-rules.ts';
import { ruleAddress } from '../src/site.ts';
import { readTemplates } from './read-corpus.ts';
import type { SoundFiles } from './sound-files.ts';

interface CheckOptions {
  /** Paths inside the folder, when the report is about some files. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Opens the list of files found sound by an earlier run, given what their rules look at beside them. */
  readonly openSound?: (surroundings: readonly string[]) => SoundFiles;
}

/** Checks the files of a content folder; the paths of the problems are those to show, from the current folder. */
export function checkFolder(
  folder: string,
  files: readonly ContentFile[],
  { only, openSound }: CheckOptions = {},
): Report {
  const today = lastDayOnEarth();
  const templates = readTemplates(folder);
  const corpus = createCorpus(files, { geography: frenchGeography, today, templates });
  const sound = openSound?.([today, listIds(corpus), ...templates.map(({ text }) => text)]);
  const found = checkCorpus(corpus, { rules: RULES, only, isKnownSound: sound?.has });
  const faulty = new Set(found.map(({ file }) => file));
  if (only === undefined) sound?.keep(files.filter(({ path }) => !faulty.has(path)));
  const byPath = new Map(files.map((file) => [file.path, file]));
  const problems = found.map((problem) => ({
    ...problem,
    file: toShown(join(folder, problem.file)),
    text: byPath.get(problem.file)?.lines.lineText(problem.line),
    explanation: ruleAddress(problem.rule),
  }));
  return { problems, checkedFiles: only?.size ?? files.length };
}

/** A path from the current folder, with `/`. */
export function toShown(path: string): string {
  return relative('.', path).split(sep).join('/') || '.';
}

/** Ids that a file may refer to. */
function listIds(corpus: Corpus): string {
  return COLLECTION_NAMES.map((name) => `${name}: ${[...corpus.idsOf(name)].join(' ')}`).join('\n');
}

/** A day is not in the future as long as it has begun somewhere: the author may be fourteen hours ahead of the machine. */
function lastDayOnEarth(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}
