/** How a field is typed: `data-kind` of its control. */
export type Kind = string;

/** What a value of a file looks like in its field. */
export function showValue(kind: Kind, value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(String).join(kind === 'year' ? '-' : ', ');
  if (typeof value === 'number') return kind === 'number' ? String(value).replace('.', ',') : String(value);
  return typeof value === 'string' ? value : '';
}

/**
 * The value of a file that a typed text stands for, `undefined` for an empty one. What cannot be read stays a text: the checks
 * then say what is wrong with it, as they would of the file.
 */
export function readValue(kind: Kind, typed: string): unknown {
  const text = typed.replace(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  return READERS[kind]?.(text) ?? text;
}

const READERS: Partial<Readonly<Record<Kind, (text: string) => unknown>>> = {
  number: readNumber,
  date: readDate,
  year: readYears,
  point: readPoint,
  sources: readIds,
};

/** « 1 350 », « 12,5 ». */
function readNumber(text: string): number | undefined {
  const isNumber = /^-?(?:\d+|\d{1,3}(?: \d{3})+)(?:[.,]\d+)?$/.test(text);
  return isNumber ? Number(text.replaceAll(' ', '').replace(',', '.')) : undefined;
}

/** A year is a number in the file, a day is a text; « 2/10/2014 » is written as the file wants it. */
function readDate(text: string): unknown {
  if (/^\d{4}$/.test(text)) return Number(text);
  const [, day = '', month = '', year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A year, or two: « 2017-2022 ». */
function readYears(text: string): unknown {
  const [, first, last] = /^(\d{4})(?: ?[-–à] ?(\d{4}))?$/.exec(text) ?? [];
  if (first === undefined) return undefined;
  return last === undefined ? Number(first) : [Number(first), Number(last)];
}

/** « 49.86, 1.7 ». */
function readPoint(text: string): unknown {
  const parts = text.split(/[,;] ?| /).map(Number);
  return parts.length === 2 && parts.every((part) => !Number.isNaN(part)) ? parts : undefined;
}

function readIds(text: string): unknown {
  const ids = text.split(/[\s,;]+/).filter((id) => id !== '');
  return ids.length > 1 ? ids : ids[0];
}
