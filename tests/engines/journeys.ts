/** The journeys of a reader, each written once and made in every engine. */
import { CASE_PAGE } from './journeys/case.ts';
import { EXPLORER } from './journeys/explorer.ts';
import { KEYBOARD } from './journeys/keyboard.ts';
import { MAP } from './journeys/map.ts';
import { SEARCH } from './journeys/search.ts';
import type { Visitor } from './visitor.ts';

/** By what must be true at the end. */
export type Journeys = Readonly<Record<string, (visitor: Visitor) => Promise<void>>>;

export const JOURNEYS: Journeys = { ...SEARCH, ...EXPLORER, ...CASE_PAGE, ...KEYBOARD, ...MAP };
