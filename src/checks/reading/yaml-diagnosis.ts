import type { YAMLError } from 'yaml';
import { indexLines, type LineIndex } from './line-index.ts';
import type { Finding } from '../problem.ts';
import { findLineMistake, findSlipAbove } from './yaml-line-mistakes.ts';
import { findHashInBrackets } from './yaml-sign-mistakes.ts';
import { shorten, type LineMistake } from './yaml-line.ts';

/** A YAML mistake in French, and the same text, of the same length, freed of it. */
export interface YamlDiagnosis extends Finding {
  readonly offset: number;
  readonly line: number;
  readonly repaired: string;
  /** False when no known slip explains the error: worth saying once, not at every line that follows. */
  readonly isExplained: boolean;
}

/**
 * Finds the slip behind an error of the `yaml` reader: on the line where it stopped, on the line where the faulty
 * text ends, else in a quote or bracket left open above.
 */
export function diagnoseYaml(text: string, errors: readonly YAMLError[]): YamlDiagnosis {
  const lines = indexLines(text);
  const first = errors[0];
  const stop = Math.min(first?.pos[0] ?? 0, text.trimEnd().length);
  const start = lines.placeAt(stop).line;
  const end = errors
    .filter(({ pos }) => pos[0] === first?.pos[0])
    .reduce((last, { pos }) => Math.max(last, lastLine(text, lines, pos[1])), start);

  for (let line = end; line >= 1; line -= 1) {
    const mistake = findHashInBrackets(lines.lineText(line));
    if (mistake !== undefined) return place(text, lines, line, mistake);
  }
  const isUnclosed = first?.code === 'MISSING_CHAR';
  for (const line of [end, start]) {
    const shift = isUnclosed ? undefined : findShift(lines, line);
    const mistake = findTabIndent(lines, line) ?? shift ?? findLineMistake(lines.lineText(line));
    if (mistake !== undefined) return place(text, lines, line, mistake);
  }
  const colon = findColonBelow(lines, start, end);
  if (colon !== undefined) return place(text, lines, end, colon);
  for (let line = start; line >= 1; line -= 1) {
    const mistake = findSlipAbove(lines.lineText(line));
    if (mistake !== undefined) return place(text, lines, line, mistake);
  }
  return { ...place(text, lines, start, describeUnknown(lines.lineText(start))), isExplained: false };
}

/** The line of the last character before `end`. */
function lastLine(text: string, lines: LineIndex, end: number): number {
  return lines.placeAt(Math.max(0, Math.min(end, text.trimEnd().length) - 1)).line;
}

function findTabIndent(lines: LineIndex, line: number): LineMistake | undefined {
  const text = lines.lineText(line);
  if (!/^ *\t/.test(text)) return undefined;
  return {
    column: text.indexOf('\t'),
    found: 'La ligne commence par une tabulation',
    expected: 'des espaces seulement',
    remedy: 'Remplacez la tabulation par deux espaces',
    repaired: text.replaceAll('\t', '  ').slice(0, text.length),
  };
}

/** A text over several lines, one of which holds a colon. */
function findColonBelow(lines: LineIndex, start: number, end: number): LineMistake | undefined {
  const text = lines.lineText(end);
  if (end === start || indentOf(text) <= indentOf(lines.lineText(start)) || !/:\s/.test(text)) return undefined;
  return {
    column: indentOf(text),
    found: `« ${shorten(text.trim())} » continue un texte et contient deux-points`,
    expected: 'un texte entre guillemets doubles dès qu’il contient deux-points',
    remedy: 'Mettez le texte entier, depuis sa première ligne, entre guillemets doubles',
    repaired: ' '.repeat(text.length),
  };
}

/** A key or a dash that starts one or more columns beside its neighbours. */
function findShift(lines: LineIndex, line: number): LineMistake | undefined {
  const text = lines.lineText(line);
  if (!/^\s*(- |[\w-]+:(\s|$))/.test(text) || line < 2) return undefined;
  const indent = indentOf(text);
  const above = lines.lineText(line - 1);
  if (above.trim() === '' || indent === 0 || /^\s*-\w/.test(above)) return undefined;
  const expected = findIndent(lines, line, indent);
  if (expected === undefined || expected === indent) return undefined;
  return {
    column: indent,
    found: `La ligne commence après ${count(indent)}, à côté de ses voisines`,
    expected: `${count(expected)} devant « ${shorten(text.trim())} »`,
    remedy: 'Alignez la ligne avec celles du même niveau, au-dessus',
    repaired: (' '.repeat(expected) + text.trim()).padEnd(text.length).slice(0, text.length),
  };
}

/** The indent of the neighbours above nearest to `indent`; nothing when the line above opens a deeper level. */
function findIndent(lines: LineIndex, line: number, indent: number): number | undefined {
  const isItem = isListItem(lines.lineText(line));
  const above: number[] = [];
  for (let current = line - 1; current >= 1; current -= 1) {
    const text = lines.lineText(current);
    if (text.trim() === '') continue;
    if (current === line - 1 && text.trimEnd().endsWith(':') && indent > indentOf(text)) return undefined;
    if (isItem === isListItem(text)) above.push(indentOf(text));
    if (!isItem && isListItem(text)) above.push(indentOf(text.replace('- ', '  ')));
    if (indentOf(text) === 0) break;
  }
  return above.toSorted((left, right) => Math.abs(left - indent) - Math.abs(right - indent))[0];
}

function isListItem(text: string): boolean {
  return /^\s*- /.test(text);
}

function describeUnknown(text: string): LineMistake {
  return {
    column: indentOf(text),
    found: `La ligne « ${shorten(text.trim())} » n’a pas la forme attendue`,
    expected: '« clé: valeur », décalée comme ses voisines, ou un texte entre guillemets doubles',
    remedy: 'Comparez cette ligne et celle du dessus avec une page déjà publiée',
    repaired: ' '.repeat(text.length),
  };
}

function place(
  text: string,
  lines: LineIndex,
  line: number,
  { column, repaired, ...finding }: LineMistake,
): YamlDiagnosis {
  const start = lines.offsetAt({ line, column: 1 });
  const length = lines.lineText(line).length;
  return {
    ...finding,
    offset: start + column,
    line,
    repaired: text.slice(0, start) + repaired + text.slice(start + length),
    isExplained: true,
  };
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function count(spaces: number): string {
  if (spaces === 0) return 'aucune espace';
  return spaces === 1 ? 'une espace' : `${spaces} espaces`;
}
