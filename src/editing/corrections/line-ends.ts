import { Scalar } from 'yaml';
import { FENCE } from '../sections.ts';
import { nextLine } from '../yaml-places.ts';
import { applyEdits, countLines, type Correct, type Edit } from './correction.ts';
import { listScalars, readYamlPart, type YamlPart } from './yaml-part.ts';

/** Lines end as they do on the other machines: said once a file. */
export const correctWindowsEnds: Correct = (text) => {
  const count = text.split('\r\n').length - 1;
  if (count === 0) return { text, corrections: [] };
  const line = countLines(text.slice(0, text.indexOf('\r\n'))) + 1;
  const what = count === 1 ? 'fin de ligne Windows' : `fins de ligne Windows, sur ${count} lignes`;
  return {
    text: text.replaceAll('\r\n', '\n'),
    corrections: [{ line, what, before: '\\r\\n', after: '\\n' }],
  };
};

export const correctLastEnd: Correct = (text) => {
  if (text === '' || text.endsWith('\n')) return { text, corrections: [] };
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const end = { start: text.length, end: text.length, inserted: '\n', what: 'fin de la dernière ligne' };
  return applyEdits(text, [{ ...end, shown: [endOf(last), `${endOf(last)}\\n`] }]);
};

/** Spaces that nobody sees; those that break a line of a body, or that a kept text holds, stay. */
export const correctTrailingSpaces: Correct = (text, context) => {
  const part = readYamlPart(text, context);
  if (part === undefined) return { text, corrections: [] };
  const isKept = findKeptLines(text, part);
  let [isFenced, offset] = [false, 0];
  const edits = text.split('\n').flatMap((line, index, lines): readonly Edit[] => {
    const lineStart = offset;
    offset += line.length + 1;
    const isBody = lineStart >= part.bodyStart;
    if (isBody && FENCE.test(line)) isFenced = !isFenced;
    const kept = line.slice(0, measureKept(line));
    const isBreak = isBody && line.length - kept.length > 1 && kept !== '' && (lines[index + 1] ?? '').trim() !== '';
    // A carriage return of its own would become an end of line.
    const isUnsure = kept.endsWith('\r') || isFenced || isBreak;
    if (kept === line || isUnsure || isKept(lineStart)) return [];
    const seen = line.slice(kept.length).replaceAll(' ', '·').replaceAll('\t', '⇥');
    const span = { start: lineStart + kept.length, end: lineStart + line.length, inserted: '' };
    return [{ ...span, what: 'espaces en fin de ligne', shown: [endOf(kept) + seen, endOf(kept)] }];
  });
  return applyEdits(text, edits);
};

const SHOWN = 30;

function endOf(line: string): string {
  return line.length > SHOWN ? `…${line.slice(-SHOWN)}` : line;
}

function measureKept(line: string): number {
  let end = line.length;
  while (end > 0 && ' \t'.includes(line.charAt(end - 1))) end -= 1;
  return end;
}

/** Lines below `|` and `>`, whose spaces are part of the text, and all the lines of a YAML that cannot be read. */
function findKeptLines(text: string, part: YamlPart): (lineStart: number) => boolean {
  if (part.root === undefined) return (lineStart) => lineStart < part.bodyStart;
  const blocks = listScalars(part)
    .filter(({ scalar }) => scalar.type === Scalar.BLOCK_FOLDED || scalar.type === Scalar.BLOCK_LITERAL)
    .map(({ start, end }) => ({ start: nextLine(text, start), end }));
  return (lineStart) => blocks.some(({ start, end }) => lineStart >= start && lineStart < end);
}
