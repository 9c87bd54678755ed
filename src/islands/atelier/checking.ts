import { checkCorpus } from '../../checks/check-corpus.ts';
import type { ContentFile } from '../../checks/reading/content-file.ts';
import { formatFinding, type Problem } from '../../checks/problem.ts';
import { coordinatesRule } from '../../checks/rules/coordinates.ts';
import { PAGE_RULES } from '../../checks/rules/page-rules.ts';
import { pruneBlank } from '../../editing/blank-values.ts';
import type { DataPath } from '../../schema/shape.ts';
import { createAtlasCorpus, type Surroundings } from './atlas-corpus.ts';
import { rewordForForm } from './form-words.ts';
import { ownValue, valueAtPath } from './values.ts';

/** What the checks say, and of which field. */
export interface FieldProblem {
  /** Path in the values of the form; undefined for the text and for the file as a whole. */
  readonly path: DataPath | undefined;
  /** Title of the part of the text. */
  readonly section: string | undefined;
  readonly message: string;
}

/** Points and outlines are not loaded: they are judged on the proposal. */
const RULES = PAGE_RULES.filter((rule) => rule !== coordinatesRule);

/** Runs the rules of one page on the text of a file. `values` are those of the form, blank items included. */
export function checkFile(
  path: string,
  { text, values, titles }: { readonly text: string; readonly values: unknown; readonly titles: readonly string[] },
  around: Surroundings,
): readonly FieldProblem[] {
  const corpus = createAtlasCorpus(path, text, around);
  const [file] = corpus.files;
  return file === undefined
    ? []
    : checkCorpus(corpus, { rules: RULES }).map((problem) => ({
        path: problem.path && findFormPath(values, problem.path),
        section: findSection(file, problem, titles),
        message: formatFinding(
          rewordForForm(problem, problem.path && valueAtPath(file.frontMatter.value, problem.path)),
        ),
      }));
}

/** Blank items are not written: the third of the file may be the fourth of the form. */
function findFormPath(values: unknown, [step, ...rest]: DataPath): DataPath {
  if (step === undefined) return [];
  if (typeof step === 'string') return [step, ...findFormPath(ownValue(values, step), rest)];
  const items: readonly unknown[] = Array.isArray(values) ? values : [];
  const ranks = items.flatMap((item, rank) => (isWritten(item) ? [rank] : []));
  const rank = ranks[step] ?? step;
  return [rank, ...findFormPath(items[rank], rest)];
}

function isWritten(item: unknown): boolean {
  return Object.keys(pruneBlank({ item })).length > 0;
}

/** The heading above a problem of the text; the one that is missing, where one is. */
function findSection(file: ContentFile, problem: Problem, titles: readonly string[]): string | undefined {
  if (problem.path !== undefined) return undefined;
  const lines = file.text.split('\n').slice(0, problem.line);
  const above = lines
    .findLast((line) => line.startsWith('## '))
    ?.slice(3)
    .trim();
  return above ?? titles.find((title) => problem.found.includes(title));
}
