import { RULES } from './rules/all-rules.ts';
import { frontMatterRule } from './rules/front-matter.ts';
import type { Rule } from './rules/rule.ts';
import type { ContentFile } from './reading/content-file.ts';
import type { Corpus } from './corpus.ts';
import { compareProblems, type Problem } from './problem.ts';

/** Runs every rule and gives all the problems, sorted by place. `only` keeps those of some files. */
export function checkCorpus(
  corpus: Corpus,
  { only, rules = RULES }: { only?: ReadonlySet<string> | undefined; rules?: readonly Rule[] } = {},
): readonly Problem[] {
  const files = only === undefined ? corpus.files : corpus.files.filter(({ path }) => only.has(path));
  const first = rules.filter(({ scope }) => scope !== 'sound-file').flatMap((rule) => runRule(rule, files, corpus));
  const faulty = new Set(first.map(({ file }) => file));
  const sound = files.filter(({ path }) => !faulty.has(path));
  const problems = [
    ...first,
    ...rules.filter(({ scope }) => scope === 'sound-file').flatMap((rule) => runRule(rule, sound, corpus)),
  ];
  return dropRepeats(dropEchoes(problems.filter(({ file }) => only?.has(file) ?? true))).toSorted(compareProblems);
}

function runRule(rule: Rule, files: readonly ContentFile[], corpus: Corpus): readonly Problem[] {
  const problems =
    rule.scope === 'corpus' ? [...rule.check(corpus)] : files.flatMap((file) => [...rule.check(file, corpus)]);
  return problems.map((problem) => ({ ...problem, rule: rule.name }));
}

/** A line of front matter that could not be read is said once: what other rules think of its replacement means nothing. */
function dropEchoes(problems: readonly Problem[]): readonly Problem[] {
  const unreadable = new Set(problems.filter(({ rule }) => rule === frontMatterRule.name).map(lineKey));
  return problems.filter((problem) => problem.rule === frontMatterRule.name || !unreadable.has(lineKey(problem)));
}

function dropRepeats(problems: readonly Problem[]): readonly Problem[] {
  return [
    ...new Map(problems.map((problem) => [`${lineKey(problem)}:${problem.column}:${problem.found}`, problem])).values(),
  ];
}

function lineKey({ file, line }: Problem): string {
  return `${file}:${line}`;
}
