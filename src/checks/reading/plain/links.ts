import { decodeSigns, matchAt } from './tags.ts';

interface Target {
  /** Undefined for the name of a definition. */
  readonly url: string | undefined;
  readonly end: number;
}

/** `(adresse "titre")` after the words of a link. */
export function readTarget(source: string, at: number): Target | undefined {
  if (source.charAt(at) !== '(') return undefined;
  let end = at + 1;
  const read = (pattern: RegExp): string => {
    const found = matchAt(pattern, source, end);
    end += found.length;
    return found;
  };
  read(/\s*/y);
  const address = read(/<[^<>\n]*>|(?:[^\s()\\]|\\.|\([^\s()]*\))*/y);
  if (read(/\s*/y) !== '') read(/"[^"]*"|'[^']*'|\([^()]*\)/y);
  read(/\s*/y);
  if (source.charAt(end) !== ')') return undefined;
  const url = address.replace(/^<(.*)>$/, '$1').replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return { url: decodeSigns(url), end: end + 1 };
}

export function readLabel(
  source: string,
  { from, at }: { readonly from: number; readonly at: number },
  labels: ReadonlySet<string>,
): Target | undefined {
  const second = matchAt(/\[[^\][]{0,99}\]/y, source, at + 1);
  const label = second.length > 2 ? second.slice(1, -1) : source.slice(from, Math.min(at, from + 999));
  return labels.has(foldLabel(label)) ? { url: undefined, end: at + 1 + second.length } : undefined;
}

/** Labels are the same whatever their capitals and their spaces. */
export function foldLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Without the signs of the sentence at its end, nor a bracket that it does not open. */
export function trimAddress(typed: string): string {
  const excess = new Map<string, number>(
    BRACKETS.map(([open, close]) => [close, countOf(typed, close) - countOf(typed, open)]),
  );
  let end = typed.length;
  for (; end > 0; end -= 1) {
    const sign = typed.charAt(end - 1);
    const more = excess.get(sign);
    if (more === undefined ? !/[?!.,:;*_~'"]/.test(sign) : more <= 0) break;
    if (more !== undefined) excess.set(sign, more - 1);
  }
  return /^(?:https?:\/\/|www\.)$/i.test(typed.slice(0, end)) ? '' : typed.slice(0, end);
}

const BRACKETS = [
  ['(', ')'],
  ['[', ']'],
] as const;

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
