/** Where the reader was in the list. */
export interface Place {
  readonly rows: number;
  /** Pixels from the top of the page. */
  readonly top: number;
}

/** Rows drawn again at most. */
const MOST_ROWS = 500;

/** Keeps the place in the entry of the history when the page is left: rows are drawn as one comes to them. */
export function keepPlace(countRows: () => number, signal: AbortSignal): void {
  const keep = () => history.replaceState({ rows: countRows(), top: scrollY } satisfies Place, '');
  addEventListener('pagehide', keep, { signal });
}

/** The place kept by an earlier visit of this entry. */
export function readPlace(state: unknown): Place | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const rows: unknown = Reflect.get(state, 'rows');
  const top: unknown = Reflect.get(state, 'top');
  if (typeof rows !== 'number' || typeof top !== 'number') return undefined;
  return { rows: Math.min(rows, MOST_ROWS), top };
}
