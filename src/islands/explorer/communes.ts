import type { PlanePoint } from '../../atlas/selection.ts';
import { foldPlaceName } from '../../language/fold.ts';

/** A commune that a reader may choose. */
export interface CommunePlace extends PlanePoint {
  readonly name: string;
  readonly postalCodes: readonly string[];
}

/** Digits of a postal code. */
const POSTAL_CODE = 5;
/** Suggestions shown while typing. */
const MOST_SUGGESTIONS = 12;

/** Reads the lines « name|postal codes|territory|x|y »; throws on another file. */
export function readCommunes(json: unknown): readonly CommunePlace[] {
  if (typeof json !== 'string') throw new Error('The communes cannot be read');
  return json.split('\n').map((line) => {
    const [name = '', postalCodes = '', territory = '', x = '0', y = '0'] = line.split('|');
    return { name, postalCodes: postalCodes.split(' '), territory, x: Number(x), y: Number(y) };
  });
}

/**
 * The communes that a text may mean, a name, a postal code, or both: those that have them exactly, alone, else those whose
 * name they begin. A number that no such commune has is left out: « Paris 11 », « Le Mans (72) ».
 */
export function findCommunes(communes: readonly CommunePlace[], typed: string): readonly CommunePlace[] {
  const code = /\d+/.exec(typed)?.[0] ?? '';
  const name = foldPlaceName(typed.replace(/\d+|[()]/g, ' '));
  const hasCode = ({ postalCodes }: CommunePlace) => postalCodes.some((known) => known.startsWith(code));
  if (name === '') return code.length === POSTAL_CODE ? communes.filter(hasCode).slice(0, MOST_SUGGESTIONS) : [];
  // The number of a département is no commune: « 2A ».
  if (/^\d[ab]$/i.test(typed.trim())) return [];
  const named = communes.filter((commune) => foldPlaceName(commune.name) === name);
  const begun = communes.filter((commune) => foldPlaceName(commune.name).startsWith(name));
  const answers = [named.filter(hasCode), code === '' ? [] : begun.filter(hasCode), named, begun];
  return answers.find(({ length }) => length > 0)?.slice(0, MOST_SUGGESTIONS) ?? [];
}
