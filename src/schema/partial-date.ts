import { z } from 'astro/zod';

/** From the year 1000 to 2100: a slip outside it would stretch every chronology that shows it. */
const ISO_DATE = /^(?:1\d{3}|20\d{2}|2100)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * ISO text of a date as precise as it is known (`1999`, `2010-05`, `2010-05-04`).
 *
 * YAML readers disagree on one and the same text: `2026-11-21` reaches Astro as a `Date` and our verifier as a string,
 * `2001` is a number in both. Returns `undefined` for anything that is not such a date, an impossible day included.
 */
export function readPartialDate(value: unknown): string | undefined {
  const text = toText(value);
  if (typeof text !== 'string' || !ISO_DATE.test(text)) return undefined;
  return text.length < 10 || isRealDay(text) ? text : undefined;
}

function toText(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? undefined : value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

/** A date field: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, given back as ISO text. `error` says what is expected. */
export function partialDate(error = PARTIAL_DATE) {
  return z.union([z.date(), z.number(), z.string()], { error }).transform((value, context) => {
    const text = readPartialDate(value);
    if (text !== undefined) return text;
    context.addIssue({ code: 'custom', message: error });
    return z.NEVER;
  });
}

/** A date known to the day, as `publie` and `consulte` need. */
export function fullDate() {
  return partialDate(FULL_DATE).refine((text) => text.length === 10, { error: FULL_DATE });
}

const PARTIAL_DATE = 'une date : 2001, 2001-09 ou 2001-09-19';
const FULL_DATE = 'une date complète, par exemple 2026-11-21';
