import { frontMatterRule } from './rules/front-matter.ts';
import type { Rule, RuleProblem } from './rules/rule.ts';
import { schemaRule } from './rules/schema.ts';
import { isListName, type ContentFile } from './reading/content-file.ts';
import type { Corpus } from './corpus.ts';
import { compareProblems, type Problem } from './problem.ts';

interface CheckOptions {
  /** Given, so that a browser brings no rule but its own: `RULES`, `PAGE_RULES`. */
  readonly rules: readonly Rule[];
  /** Paths of the files whose problems are wanted; all of them when absent. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Files that an earlier run found without fault: their own rules are not run again. */
  readonly isKnownSound?: ((file: ContentFile) => boolean) | undefined;
}

/** Runs the rules and gives all the problems, sorted by place. Files are read one by one, and forgotten. */
export function checkCorpus(
  corpus: Corpus,
  { rules, only, isKnownSound = () => false }: CheckOptions,
): readonly Problem[] {
  const isWanted = ({ path }: ContentFile) => only?.has(path) ?? true;
  const shared = rules.flatMap((rule) => (rule.scope === 'corpus' ? nameRule(rule, rule.check(corpus)) : []));
  const faulty = new Set(shared.map(({ file }) => file));
  const own = corpus.files
    .filter((file) => isWanted(file) && !isKnownSound(file))
    .flatMap((file) => checkFile(file, corpus, { rules, isFaulty: faulty.has(file.path) }));
  const problems = [...shared.filter(({ file }) => only?.has(file) ?? true), ...own];
  return dropRepeats(dropVague(dropEchoes(problems))).toSorted(compareProblems);
}

function checkFile(
  file: ContentFile,
  corpus: Corpus,
  { rules, isFaulty }: { readonly rules: readonly Rule[]; readonly isFaulty: boolean },
): readonly Problem[] {
  const run = (scope: 'file' | 'sound-file') =>
    rules.flatMap((rule) => (rule.scope === scope ? nameRule(rule, rule.check(file, corpus)) : []));
  const problems = run('file');
  const others = isFaulty || problems.length > 0 ? [] : run('sound-file');
  // Lists are asked for their ids by every file.
  if (!isListName(file.collection)) file.forget();
  return [...problems, ...others];
}

function nameRule({ name }: Rule, problems: Iterable<RuleProblem>): readonly Problem[] {
  return [...problems].map((problem) => ({ ...problem, rule: name }));
}

/** A line of front matter that could not be read is said once: what other rules think of its replacement means nothing. */
function dropEchoes(problems: readonly Problem[]): readonly Problem[] {
  const unreadable = new Set(problems.filter(({ rule }) => rule === frontMatterRule.name).map(lineKey));
  return problems.filter((problem) => problem.rule === frontMatterRule.name || !unreadable.has(lineKey(problem)));
}

/** A rule that knows what a value should name says more of it than the schema, which knows its shape. */
function dropVague(problems: readonly Problem[]): readonly Problem[] {
  const explained = new Set(problems.filter(({ rule }) => rule !== schemaRule.name).map(placeKey));
  return problems.filter((problem) => problem.rule !== schemaRule.name || !explained.has(placeKey(problem)));
}

function dropRepeats(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [`${placeKey(problem)}:${problem.found}`, problem])).values()];
}

function placeKey(problem: Problem): string {
  return `${lineKey(problem)}:${problem.column}`;
}

function lineKey({ file, line }: Problem): string {
  return `${file}:${line}`;
}
