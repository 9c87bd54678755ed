import { escapeSigns, formatFinding } from '../problem.ts';
import { formatExplanation, type Report } from './terminal.ts';

/** Annotations that GitHub shows beside the lines of a contribution. Source: « Workflow commands for GitHub Actions ». */
export function reportToGitHub({ problems }: Report): string {
  return problems
    .map((problem) => {
      const { file, line, column } = problem;
      const title = escapeProperty('Vérification du contenu');
      const place = `file=${escapeProperty(escapeSigns(file))},line=${line},col=${column},title=${title}`;
      const message = `${formatFinding(problem)} ${formatExplanation(problem)}`.trim();
      return `::error ${place}::${escapeData(message)}`;
    })
    .join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
