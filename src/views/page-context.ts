import { anchors } from '../atlas/calls.ts';
import type { SourceLink } from './figures.ts';

/** One call of a body: the number shown, where it leads, and the fragment that leads back to it. */
export interface BodyCall extends SourceLink {
  readonly anchor: string;
}

/** What the components of a body read from `Astro.locals.page`: the numbers of the sources and the quoted figures. */
export interface PageContext {
  readonly numbers: ReadonlyMap<string, number>;
  readonly figures: ReadonlyMap<string, { readonly text: string; readonly sources: readonly SourceLink[] }>;
}

/** The `rank`-th call of a source in a body. Throws when the page does not number that source. */
export function describeCall(page: PageContext | undefined, id: string, rank: number): BodyCall {
  const number = page?.numbers.get(id);
  if (number === undefined) throw new Error(`Unknown source ${id}`);
  return { number, href: `#${anchors.source(number)}`, anchor: anchors.body(id, rank) };
}
