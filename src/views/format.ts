import { once } from '../language/memoize.ts';
import { typeset } from '../language/typography.ts';

/**
 * The only place for `Intl`, which is started when it serves: a telephone takes a tenth of a second to load what groups
 * digits. Numbers are grouped by U+202F, units come after U+00A0.
 */

const NO_BREAK = '\u00a0';
/** Characters of a range, « à » left out, that stay together. */
const LONGEST_UNBROKEN = 12;
const numbers = once(() => new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 }));
const monthNames = once(() => new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' }));

/** Between the details of one line: kept with what follows it, so that no line ends on it. */
export const SEPARATOR = ' ·\u00a0';

/** « 11 000 », « 2,5 », « −30 ». */
export function formatNumber(value: number): string {
  if (Number.isSafeInteger(value) && value >= 0) return groupDigits(String(value));
  return numbers()
    .format(value)
    .replace(/\u00a0/g, '\u202f')
    .replace('-', '−');
}

/** « 65 », « 60 à 65 », « 1,5 à 2 millions ». */
export function formatRange(low: number, high: number): string {
  if (low === high) return formatLarge(low);
  const scale = findScale(Math.max(Math.abs(low), Math.abs(high)));
  if (scale === undefined || !isRound(low, scale.size) || !isRound(high, scale.size)) {
    return joinRange(formatNumber(low), formatNumber(high));
  }
  return joinRange(formatNumber(low / scale.size), formatScaled(high, scale));
}

/** « 7 000 », « 700 000 », « 2,5 milliards »: words from a million on, when they lose nothing. */
export function formatLarge(value: number): string {
  const scale = findScale(Math.abs(value));
  return scale === undefined || !isRound(value, scale.size) ? formatNumber(value) : formatScaled(value, scale);
}

/** « 84 ko », « 1,2 Mo »: the size of a file, for whoever decides to load it. */
export function formatFileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000
    ? `${formatNumber(kilobytes)}\u00a0ko`
    : `${formatNumber(Math.round(kilobytes / 100) / 10)}\u00a0Mo`;
}

/** « 1 cas », « 0 source », « 12 sources »: 0 and 1 are singular in French. */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(count)}${NO_BREAK}${Math.abs(count) < 2 ? singular : plural}`;
}

const WORDS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  );

/** « cinq », « dix-huit »; figures from 21 on. */
export function spellNumber(value: number): string {
  return WORDS[value] ?? formatNumber(value);
}

/** « a, b et c ». */
export function formatList(items: readonly string[]): string {
  // What a browser loads to join a list takes a telephone a third of a second, before its first result.
  return [items.slice(0, -1).join(', '), ...items.slice(-1)].filter((part) => part !== '').join(' et ');
}

/** « 1999 », « mai 2010 », « 4 mai 2010 », « 1er mars 2021 », from ISO text as precise as known. */
export function formatDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  const name = monthNames().format(Date.UTC(2000, Number(month) - 1, 1));
  if (day === undefined) return `${name} ${year}`;
  return `${day === '01' ? '1er' : String(Number(day))}${NO_BREAK}${name} ${year}`;
}

/** « 4 mai », « mai »: what a date tells beside its year; `undefined` when that is nothing. */
export function formatDayOfYear(iso: string): string | undefined {
  return iso.length === 4 ? undefined : formatDate(iso).replace(/ \d{4}$/, '');
}

/** « 2018 », « 1970 à 1979 ». */
export function formatYears([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : joinRange(String(first), String(last));
}

/** Sets French typography in a plain text of the front matter. */
export function formatText(text: string): string {
  return typeset(text);
}

/** A sentence that ends with one full stop. */
export function formatSentence(text: string): string {
  return typeset(/[.!?…]$/.test(text) ? text : `${text}.`);
}

/** Signs of a text repeated to its writer. */
const LONGEST_QUOTE = 60;

/** « verre » in its marks; what is longer than a line ends with « … ». */
export function quote(text: string): string {
  const signs = [...text];
  return typeset(`« ${signs.length > LONGEST_QUOTE ? `${signs.slice(0, LONGEST_QUOTE).join('').trim()}…` : text} »`);
}

/** First letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

/** A name within a sentence: « Système productif local (SPL) » → « système productif local (SPL) », « GEIQ » as it is. */
export function lowerFirst(name: string): string {
  return name.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}

function groupDigits(digits: string): string {
  const first = digits.length % 3;
  return [...(first === 0 ? [] : [digits.slice(0, first)]), ...(digits.slice(first).match(/\d{3}/g) ?? [])].join(
    '\u202f',
  );
}

/** A short range stays on one line; a long one may break before « à ». */
function joinRange(low: string, high: string): string {
  const space = low.length + high.length > LONGEST_UNBROKEN ? ' ' : NO_BREAK;
  return `${low}${space}à${NO_BREAK}${high}`;
}

interface Scale {
  readonly size: number;
  readonly singular: string;
}

const SCALES: readonly Scale[] = [
  { size: 1e9, singular: 'milliard' },
  { size: 1e6, singular: 'million' },
];

function findScale(value: number): Scale | undefined {
  return SCALES.find(({ size }) => value >= size);
}

/** Whether a value divided by a scale needs at most two decimals. */
function isRound(value: number, size: number): boolean {
  return Number.isInteger(value / (size / 100));
}

function formatScaled(value: number, { size, singular }: Scale): string {
  return formatCount(value / size, singular);
}
