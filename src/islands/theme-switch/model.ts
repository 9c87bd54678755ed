export type Theme = 'light' | 'dark';

/** A theme kept by the browser, or `undefined` for anything else. */
export function readTheme(value: string | undefined): Theme | undefined {
  return value === 'light' || value === 'dark' ? value : undefined;
}

/** What the reader sees: the forced theme, else the system's. */
export function shownTheme(forced: Theme | undefined, system: Theme): Theme {
  return forced ?? system;
}

/** What to force after a press: the other theme, or nothing when the system already gives it. */
export function toggleTheme(forced: Theme | undefined, system: Theme): Theme | undefined {
  const wanted = shownTheme(forced, system) === 'dark' ? 'light' : 'dark';
  return wanted === system ? undefined : wanted;
}
