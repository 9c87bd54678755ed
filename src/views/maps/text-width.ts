import { oncePer } from '../../language/memoize.ts';
import { shortenTitle } from '../short-title.ts';

/**
 * Advance widths of Radio Canada (5.3.0, width axis at 88, weight 400) in hundredths of an em, measured in a browser.
 * The build has no text engine, and label placement needs widths within a few per cent.
 */
const widths = {
  19: '’',
  21: ',.:;',
  22: "'",
  23: ' \u00a0\u202f',
  25: 'ijl',
  30: '!()',
  32: '/f',
  34: '-',
  35: 'r',
  37: 't',
  38: '"',
  41: 'I',
  46: 'svy',
  47: '?cz«»',
  48: 'x',
  50: 'Jak',
  51: 'Le',
  52: 'FT',
  53: 'o',
  54: 'bdgpq',
  55: '0123456789$+<=>',
  56: '*CEYZhnu–',
  57: 'PS',
  58: 'KVX',
  59: 'ABR',
  61: '&',
  63: 'G',
  64: 'DU',
  66: 'OQ',
  67: 'H',
  68: 'N',
  69: '#',
  70: 'w',
  76: 'M',
  81: 'œ',
  82: 'm',
  87: 'W',
  88: '%',
  91: '@',
} as const;

const widthByCharacter: ReadonlyMap<string, number> = new Map(
  Object.entries(widths).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width)]),
  ),
);

const averageWidth = 52;
const boldness = 1.03;

export interface TextStyle {
  /** Pixels. */
  readonly size: number;
  readonly isBold?: boolean;
  /** Added after each character, in em. */
  readonly tracking?: number;
}

/** Pixels a line of text takes; letters with an accent count as their base letter. */
export function measureText(text: string, { size, isBold = false, tracking = 0 }: TextStyle): number {
  let hundredths = 0;
  let letters = 0;
  for (const character of text) {
    const measured = measureCharacter(character);
    hundredths += measured.width;
    letters += measured.letters;
  }
  return ((hundredths * (isBold ? boldness : 1)) / 100 + letters * tracking) * size;
}

/** Hundredths of an em, and how many letters they are for: a mark alone is none. */
interface CharacterSize {
  readonly width: number;
  readonly letters: number;
}

const measureCharacter = oncePer((character: string): CharacterSize => {
  const letters = [...character.normalize('NFD').replace(/\p{Mark}/gu, '')];
  const width = letters.reduce((sum, letter) => sum + (widthByCharacter.get(letter) ?? averageWidth), 0);
  return { width, letters: letters.length };
});

/** Signs of a text that can be drawn: the lines of no drawing hold as many. */
const LONGEST = 2000;

/**
 * Lines no wider than `width` pixels, cut between words. What is beyond the last line, or a word wider than a line, is
 * replaced by an ellipsis.
 */
export function wrapText(
  text: string,
  style: TextStyle,
  limits: { readonly width: number; readonly lines: number },
): readonly string[] {
  const wrapped = text
    .slice(0, LONGEST)
    .split(' ')
    .reduce<readonly string[]>((lines, word) => {
      const joined = [...lines.slice(-1), word].join(' ');
      return measureText(joined, style) <= limits.width || lines.length === 0
        ? [...lines.slice(0, -1), joined]
        : [...lines, word];
    }, []);
  return wrapped.slice(0, limits.lines).map((line, index) => {
    const isCut = index === limits.lines - 1 && wrapped.length > limits.lines;
    return isCut || measureText(line, style) > limits.width ? shorten(line, style, limits.width) : line;
  });
}

/** The lines of the name of a case: what has no room on them is first what follows its comma or its bracket. */
export function wrapName(
  name: string,
  style: TextStyle,
  limits: { readonly width: number; readonly lines: number },
): readonly string[] {
  const lines = wrapText(name, style, limits);
  const isCut = lines.some((line) => line.endsWith('…'));
  return isCut ? wrapText(shortenTitle(name), style, limits) : lines;
}

/** The first words of a line that leave room for an ellipsis, or the first letters of its only word. */
function shorten(line: string, style: TextStyle, width: number): string {
  const shortened = `${line.replace(/(?<![\s,;:(])[\s,;:(]+$/, '')}…`;
  if (line.length < 2 || measureText(shortened, style) <= width) return shortened;
  const lastSpace = line.lastIndexOf(' ');
  return shorten(line.slice(0, lastSpace > 0 ? lastSpace : -1), style, width);
}
