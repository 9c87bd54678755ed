import type { SourceLink } from './figures.ts';

/** What the components of a body read from `Astro.locals.page`: the numbers of the sources and the quoted figures. */
export interface PageContext {
  readonly numbers: ReadonlyMap<string, number>;
  readonly figures: ReadonlyMap<string, { readonly text: string; readonly sources: readonly SourceLink[] }>;
}
