import { slugify } from '../language/fold.ts';

/**
 * What to write in place of a text that has not the expected shape, read from the end of « attendu : … »
 * (a date, a number, an identifier, an address); undefined when nothing safe can be said.
 */
export function suggestValue(text: string, expected: string): string | undefined {
  const suggest = SUGGESTIONS.find(([start]) => expected.startsWith(start))?.[1];
  const suggestion = suggest?.(text.trim());
  return suggestion === '' ? undefined : suggestion;
}

/**
 * `1 350 membres` → `1350`, `12,5` → `12.5`, `3 M€` → `3000000`; undefined when there is no number, more than one, or a word
 * after it that multiplies it in a way we do not know.
 */
export function suggestNumber(text: string): string | undefined {
  const [number, ...others] = text.match(NUMBER) ?? [];
  if (number === undefined || others.length > 0) return undefined;
  const after = text.slice(text.indexOf(number) + number.length);
  const word = /^[\s\u00a0\u202f]{0,3}([\p{L}€²³]{1,30})/u.exec(after)?.[1] ?? '';
  const factor = FACTORS.find(({ pattern }) => pattern.test(word))?.factor ?? 1;
  if (factor === 1 && /^(?:[MK]|m€|dizaine|douzaine|quinzaine|vingtaine|centaine)/.test(word)) return undefined;
  // Twelve digits: more than any figure has, and less than the arithmetic loses.
  return String(Number((readNumber(number) * factor).toPrecision(12)));
}

const NUMBER = /-?\d+(?:[\s\u00a0\u202f.,'’_]\d{3}(?!\d))*(?:[.,]\d+)?/g;

const FACTORS = [
  { pattern: /^(?:k|K)(?:€|EUR)?$|^mille$|^milliers?$/, factor: 1e3 },
  { pattern: /^M(?:€|EUR|E)?$|^[Mm]illions?$/, factor: 1e6 },
  { pattern: /^M(?:r?[dD]s?)(?:€|EUR)?$|^[Mm]illiards?$/, factor: 1e9 },
] as const;

/** As French people write numbers: three digits after a point or a comma are thousands, unless a zero comes before. */
function readNumber(text: string): number {
  const plain = text.replace(/[\s\u00a0\u202f'’_]/g, '');
  const whole = /^(-?[1-9]\d{0,2}(?:[.,]\d{3})+)(?:[.,](\d+))?$/.exec(plain);
  if (whole === null) return Number(plain.replace(',', '.'));
  return Number(`${(whole[1] ?? '').replace(/[.,]/g, '')}.${whole[2] ?? '0'}`);
}

const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
] as const;

const SUGGESTIONS: readonly (readonly [start: string, suggest: (text: string) => string | undefined])[] = [
  ['une date complète', (text) => suggestDate(text, { parts: 3 })],
  ['une date', (text) => suggestDate(text, { parts: 1 })],
  ['une année', suggestYears],
  ['une division de la NAF', suggestDivisions],
  ['un code de département', suggestDepartements],
  ['un nombre', suggestNumber],
  ['un identifiant', slugify],
  ['une adresse complète', suggestAddress],
];

/** `21/11/2026`, `21 novembre 2026`, `novembre 2026`, `2026-1-5` → ISO. */
function suggestDate(text: string, { parts }: { readonly parts: number }): string | undefined {
  const words = slugify(text)
    .split('-')
    .filter((word) => word !== '');
  if (words.length < parts || words.length > 3) return undefined;
  const numbers = words.map((word) => {
    const month = MONTHS.findIndex((name) => name === word);
    return month < 0 ? word.replace(/^(\d+)er$/, '$1') : String(month + 1);
  });
  if (!numbers.every((word) => /^\d{1,4}$/.test(word))) return undefined;
  const ordered = numbers[0]?.length === 4 ? numbers : numbers.toReversed();
  const [year = '', month = '1', day = '1'] = ordered;
  if (year.length !== 4 || Number(month) > 12 || Number(day) > 31) return undefined;
  const date = ordered.map((part) => part.padStart(2, '0')).join('-');
  return date === text ? undefined : date;
}

/** `1970-1979` → `[1970, 1979]`, `vers 2010` → `2010`. */
function suggestYears(text: string): string | undefined {
  if (/^(inconnu|non dat|sans date|\?)/i.test(text)) return 'inconnue';
  const years = text.match(/\b\d{4}\b/g) ?? [];
  if (years.length === 2) return `[${years.join(', ')}]`;
  return years.length === 1 ? years[0] : undefined;
}

/** `23.13Z, 25` → `'23', '25'`, `8` → `'08'`: classes and sections of the NAF are cut to their division. */
function suggestDivisions(text: string): string | undefined {
  return quoteCodes(text, (code) => {
    const [, short, long] = DIVISION.exec(code) ?? [];
    return (short ?? long)?.padStart(2, '0');
  });
}

const DIVISION = /^[A-U]?(\d{1,2})$|^(?=\d{2}[.\d])(\d{2})\.?\d{1,2}[A-Z]?$/;

/** `1, 2a` → `'01', '2A'`; of the code of a commune, its département. */
function suggestDepartements(text: string): string | undefined {
  return quoteCodes(text, (code) => {
    if (/^(?:\d{1,2}|2[AB])$/.test(code)) return code.padStart(2, '0');
    return /^(97\d|\d{2}|2[AB])(?:\d{2,3})?$/.exec(code)?.[1];
  });
}

/** Each code of a list between its own apostrophes; undefined when one of them is no code. */
function quoteCodes(text: string, read: (code: string) => string | undefined): string | undefined {
  const typed = text
    .toUpperCase()
    .split(/[\s,;/+]+|\bET\b/)
    .filter((part) => part !== '');
  const codes = typed.slice(0, MOST_CODES).map((part) => read(part.replace(/^['"‘’“”]|['"‘’“”]$/g, '')));
  if (codes.length === 0 || codes.length < typed.length || codes.includes(undefined)) return undefined;
  return [...new Set(codes)].map((code) => `'${String(code)}'`).join(', ');
}

/** A territory of more départements is a région or a nation. */
const MOST_CODES = 40;

function suggestAddress(text: string): string | undefined {
  const bare = text.replace(/^[a-z]*:?\/\//i, '').replace(/^([^/]*)\.(?=\/|$)/, '$1');
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(bare) && !text.includes('@') ? `https://${bare}` : undefined;
}
