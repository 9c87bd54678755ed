/**
 * French typography for plain text: authors type straight apostrophes and plain spaces, readers see ’, « », … and the
 * no-break spaces. Works on a fragment as well as on a whole text, twice as well as once.
 */
export function typeset(text: string): string {
  return RULES.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}

/**
 * Cuts a text around the endings of its ordinals, which print above the line: « du XIXe au 1er » → « du XIX », « e », « au 1 »,
 * « er », « ». Every second piece is an ending.
 */
export function splitOrdinals(text: string): readonly string[] {
  return text.split(ORDINAL_ENDING);
}

const ORDINAL_ENDING = /(?<=(?<![\p{L}\d/._-])(?:\d{1,9}|[IVX]{1,9}))(er|re|e)(?![\p{L}\d/_-])/u;
const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

const RULES: readonly (readonly [RegExp, string])[] = [
  // A pair around words, as English quotes.
  [/(?<![\p{L}\p{N}'’])'(?=\p{L})([^'‘’\n]{0,80}[^'‘’\s])'(?![\p{L}\p{N}'])/gu, '‘$1’'],
  [/'/g, '’'],
  [/\.\.\./g, '…'],
  [/«[ \u00a0\u202f]*/g, `«${NO_BREAK}`],
  [/(?<![ \u00a0\u202f])[ \u00a0\u202f]*»/g, `${NO_BREAK}»`],
  [/(?<![ \u00a0\u202f])[ \u00a0\u202f]+([;!?]+)/g, `${NARROW}$1`],
  // Glued to a word in the middle of a sentence, « ! » is the end of a name.
  [/([\p{L}\d)%])(?!!\s\p{Ll})([;!?]+)(?=\s|$)/gu, `$1${NARROW}$2`],
  [/(?<![ \u202f])[ \u202f]+:/g, `${NO_BREAK}:`],
  [/([\p{L}\d)%]):(?=\s|$)/gu, `$1${NO_BREAK}:`],
  [/(?<![\d,.\u202f])(\d{1,3})[ \u00a0](?=\d{3}(?!\d))/g, `$1${NARROW}`],
  [/(?<=\u202f\d{3})[ \u00a0](?=\d{3}(?!\d))/g, NARROW],
  [/(\d) (?=(?:%|€|°C|k€|M€|Md€|km|ha|m²|kg|t|h|millions?|milliards?)(?![\p{L}\d]))/gu, `$1${NO_BREAK}`],
  [/\bn° ?(?=\d)/g, `n°${NO_BREAK}`],
  [/(?<=(?<![\p{L}\d])(?:Mme|(?:M|p|art|chap)\.)) (?=[\p{Lu}\d])/gu, NO_BREAK],
  [/(?<![IVX])([IVX]+e) (?=siècles?)/g, `$1${NO_BREAK}`],
];
