import { createHash } from 'node:crypto';

/**
 * The key under which the build keeps a page: a digest of the code and of all that the page prints, as a function of
 * `views/` returns it or as its files say it. Two builds that give one key give the same bytes. Maps and sets count by
 * their members; functions do not count: what they would return has to be there.
 */
export function keyPage(...printed: readonly unknown[]): string {
  return createHash('sha256')
    .update(import.meta.env.CODE_DIGEST)
    .update(JSON.stringify(printed, unfold))
    .digest('base64url');
}

function unfold(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
}
