import type { DataPath } from '../../schema/shape.ts';
import type { ContentFile } from '../reading/content-file.ts';
import type { Corpus } from '../corpus.ts';
import type { Finding, Problem } from '../problem.ts';

/** A problem before it carries the name of its rule. */
export type RuleProblem = Omit<Problem, 'rule'>;

/**
 * One rule about the content. A file rule looks at one file at a time; a corpus rule compares files; a rule of sound files
 * looks at those in which no other rule found anything.
 */
export type Rule =
  | {
      readonly name: string;
      readonly scope: 'file' | 'sound-file';
      readonly check: (file: ContentFile, corpus: Corpus) => Iterable<RuleProblem>;
    }
  | { readonly name: string; readonly scope: 'corpus'; readonly check: (corpus: Corpus) => Iterable<RuleProblem> };

/** A finding at an offset of a file, and at the value of the front matter that is written there. */
export function problemAt(file: ContentFile, offset: number, finding: Finding): RuleProblem {
  const { found, expected, remedy } = finding;
  const path = file.frontMatter.pathAt(offset);
  return { file: file.path, ...file.lines.placeAt(offset), found, expected, remedy, path };
}

/** A finding at a key or a value of the front matter. */
export function problemAtPath(
  file: ContentFile,
  path: DataPath,
  finding: Finding,
  part: 'key' | 'value' = 'value',
): RuleProblem {
  return { ...problemAt(file, file.frontMatter.offsetOf(path, part), finding), path };
}
