import { escapeSigns, formatFinding, type Problem } from '../problem.ts';
import { formatExcerpt } from './excerpt.ts';

export interface ShownProblem extends Problem {
  /** The line at fault, when the file could be read. */
  readonly text?: string | undefined;
  /** Address of the page about this kind of mistake. */
  readonly explanation?: string | undefined;
}

/** What the checks found, before anyone prints it. Paths of the problems are relative to the current folder. */
export interface Report {
  readonly problems: readonly ShownProblem[];
  readonly checkedFiles: number;
}

/** One line a problem, the line at fault with a caret, where to read more of it; at the end, a line that sums up. */
export function reportInTerminal({ problems, checkedFiles }: Report): string {
  return [...problems.flatMap(showProblem), summarize(problems, checkedFiles)].join('\n');
}

function showProblem(problem: ShownProblem): readonly string[] {
  const excerpt = formatExcerpt(problem.text ?? '', problem);
  const more = formatExplanation(problem);
  return [formatProblem(problem), ...[excerpt, more && `  ${more}`].filter((line) => line !== '')];
}

export function formatProblem(problem: Problem): string {
  return `${escapeSigns(problem.file)}:${problem.line}:${problem.column} ${formatFinding(problem)}`;
}

/** « Voir <address> »: an address takes no stop, which a click would follow. */
export function formatExplanation({ explanation }: ShownProblem): string {
  return explanation === undefined ? '' : `Voir ${explanation}`;
}

function summarize(problems: readonly Problem[], checkedFiles: number): string {
  const checked = `${checkedFiles} ${checkedFiles < 2 ? 'fichier vérifié' : 'fichiers vérifiés'}`;
  if (problems.length === 0) return `${checked}, aucune erreur`;
  const files = new Set(problems.map(({ file }) => file)).size;
  const errors = `${problems.length} ${problems.length < 2 ? 'erreur' : 'erreurs'}`;
  return `${checked}, ${errors} dans ${files} ${files < 2 ? 'fichier' : 'fichiers'}`;
}
