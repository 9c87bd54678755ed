import { dropArticle, fileName, nameOf, type CommuneEntry } from '../../atlas/commune-data.ts';
import { findNamed, listOnce, pickNearest, startsName } from './commune-answer.ts';
import type { CommuneLibrary } from './commune-library.ts';
import { CODE, isWhereTyped, readTypedPlaces, splitArea, startsCode, type TypedPlace } from './typed-place.ts';

/** Communes shown while typing; those that have exactly the name or the code typed all are. */
const MOST_SUGGESTIONS = 12;
/** Letters of a name from which those that begin so are sought, and how many once « le » or « saint » is left out. */
const FEWEST_LETTERS = 3;
const FEWEST_FILED = 2;
/** Digits of a code from which the communes that have it are sought. */
const FEWEST_DIGITS = 3;

/**
 * The communes that an unfinished text may come to name, the most probable first: those of that name, those whose name
 * begins so, else those that a typing mistake hides. Rejects when a file of communes does not load.
 */
export async function suggestCommunes(typed: string, library: CommuneLibrary): Promise<readonly CommuneEntry[]> {
  const places = readTypedPlaces(typed);
  const lists = await Promise.all(
    places.map((place) => (place.name === '' ? suggestCoded(place, library) : suggestNamed(place, library))),
  );
  return listOnce(lists.flat());
}

async function suggestCoded({ numbers }: TypedPlace, library: CommuneLibrary): Promise<readonly CommuneEntry[]> {
  const [number = '', ...rest] = numbers;
  if (number.length < FEWEST_DIGITS || rest.length > 0) return [];
  const coded = await library.coded(number);
  const posted = coded.filter(({ postalCodes }) => postalCodes.some((code) => code.startsWith(number)));
  const found = posted.length > 0 ? posted : coded.filter((entry) => startsCode(entry, number));
  return number.length === CODE ? found : found.slice(0, MOST_SUGGESTIONS);
}

async function suggestNamed(place: TypedPlace, library: CommuneLibrary): Promise<readonly CommuneEntry[]> {
  const exact = await findNamed(place, library);
  if (place.name.length < FEWEST_LETTERS || fileName(place.name).length < FEWEST_FILED) return exact;
  const around = (await library.around(place.name)).filter((entry) => isWhereTyped(entry, place));
  const begun = around.filter((entry) => startsName(entry, place.name));
  const ranked = begun.toSorted((left, right) => rankBegun(left, place.name) - rankBegun(right, place.name));
  const found = listOnce([...exact, ...ranked]).slice(0, Math.max(MOST_SUGGESTIONS, exact.length));
  if (found.length > 0) return found;
  const inArea = splitArea(place, await library.index());
  if (inArea) return findNamed(inArea, library);
  return listOnce(pickNearest(place.name, around)).slice(0, MOST_SUGGESTIONS);
}

/** Present names before former ones, names that begin so before those that do after « saint ». */
function rankBegun(entry: CommuneEntry, typed: string): number {
  const name = nameOf(entry);
  const isBegun = name.startsWith(typed) || dropArticle(name).startsWith(typed);
  return (isBegun ? 0 : 2) + (entry.former === undefined ? 0 : 1);
}
