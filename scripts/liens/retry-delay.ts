/** Times that one address is asked in all. */
export const MOST_ATTEMPTS = 3;

const FIRST_DELAY = 2_000;
/** A host that asks for more is left for another day. */
const LONGEST_DELAY = 120_000;

/** What is asked again: a host that has too much to do, or is being repaired. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

export function isPassing(status: number): boolean {
  return PASSING.has(status);
}

/**
 * Milliseconds before an address is asked again, `undefined` when it should not be in this run: after the number of attempts
 * made, or as long as its host asks (`Retry-After`: seconds, or a date).
 *
 * @param now milliseconds since 1970
 */
export function findRetryDelay(attempts: number, retryAfter: string | undefined, now: number): number | undefined {
  if (attempts >= MOST_ATTEMPTS) return undefined;
  const asked = retryAfter === undefined ? undefined : readRetryAfter(retryAfter, now);
  const delay = asked ?? FIRST_DELAY * 4 ** (attempts - 1);
  return delay > LONGEST_DELAY ? undefined : delay;
}

function readRetryAfter(value: string, now: number): number | undefined {
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
