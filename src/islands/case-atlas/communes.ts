import type { PlanePoint } from '../../atlas/selection.ts';
import { foldWord } from '../../atlas/words.ts';

/** A commune that a reader may choose. */
export interface CommunePlace extends PlanePoint {
  readonly name: string;
  readonly postalCodes: readonly string[];
}

/** Suggestions shown while typing. */
const MOST_SUGGESTIONS = 12;

/** Reads the lines « name|postal codes|territory|x|y ». */
export function readCommunes(json: unknown): readonly CommunePlace[] {
  if (typeof json !== 'string') return [];
  return json.split('\n').map((line) => {
    const [name = '', postalCodes = '', territory = '', x = '0', y = '0'] = line.split('|');
    return { name, postalCodes: postalCodes.split(' '), territory, x: Number(x), y: Number(y) };
  });
}

/** The communes that a text may mean: an exact name or postal code alone, else those it begins. */
export function findCommunes(communes: readonly CommunePlace[], typed: string): readonly CommunePlace[] {
  const wanted = foldName(typed);
  if (wanted === '') return [];
  const exact = communes.filter(({ name, postalCodes }) => foldName(name) === wanted || postalCodes.includes(wanted));
  if (exact.length > 0) return exact.slice(0, MOST_SUGGESTIONS);
  return communes.filter(({ name }) => foldName(name).startsWith(wanted)).slice(0, MOST_SUGGESTIONS);
}

function foldName(name: string): string {
  return foldWord(name).replace(/['’-]/g, ' ').replace(/\s+/g, ' ').trim();
}
