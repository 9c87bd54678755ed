import { dropArticle, fileName, nameOf, type CommuneAnswer, type CommuneEntry } from '../../atlas/commune-data.ts';
import type { CommuneLibrary } from './commune-library.ts';
import { findNearestNames, joinWords } from './nearest-names.ts';
import { CODE, isWhereTyped, readTypedPlaces, splitArea, type TypedPlace } from './typed-place.ts';

/** Communes proposed to who typed none. */
const MOST_PROPOSALS = 6;

/**
 * Reads what a reader sent. A commune is never answered for another: its name is the one typed, whole, and it has every
 * number typed; what is only near is proposed. Rejects when a file of communes does not load.
 */
export async function answerPlace(typed: string, library: CommuneLibrary): Promise<CommuneAnswer> {
  let answer: CommuneAnswer = { kind: 'doubt', proposals: [] };
  for (const place of readTypedPlaces(typed)) {
    answer = place.name === '' ? await answerNumber(place, library) : await answerName(place, library);
    if (answer.kind === 'found') return answer;
  }
  return answer;
}

/** The communes that have exactly the name typed and lie where the text says. */
export async function findNamed(place: TypedPlace, library: CommuneLibrary): Promise<readonly CommuneEntry[]> {
  const named = await library.named(place.name);
  const found = named.length > 0 ? named : await findWithArticle(place.name, library);
  // A code that a commune has outweighs what « cedex » makes of it.
  const exact = found.filter((entry) => isWhereTyped(entry, { ...place, isCedex: false }));
  return listOnce(exact.length > 0 ? exact : found.filter((entry) => isWhereTyped(entry, place)));
}

async function answerNumber({ numbers }: TypedPlace, library: CommuneLibrary): Promise<CommuneAnswer> {
  const [number = '', ...rest] = numbers;
  if (number === '' || rest.length > 0) return { kind: 'doubt', proposals: [] };
  if (number.length !== CODE) {
    const { prefixes, areas } = await library.index();
    const signs = number.toUpperCase();
    const isArea = prefixes.includes(signs) || Object.values(areas).some((codes) => codes.includes(signs));
    return { kind: isArea ? 'area' : 'no-code' };
  }
  const coded = await library.coded(number);
  const posted = coded.filter(({ postalCodes }) => postalCodes.includes(number));
  const [entry, ...others] = posted.length > 0 ? posted : coded.filter(({ code }) => code.toLowerCase() === number);
  return entry === undefined ? { kind: 'no-code' } : { kind: 'found', entry, others };
}

async function answerName(whole: TypedPlace, library: CommuneLibrary): Promise<CommuneAnswer> {
  const index = await library.index();
  const isName = (await library.named(whole.name)).length > 0;
  const place = (isName ? undefined : splitArea(whole, index)) ?? whole;
  const [entry, ...others] = await findNamed(place, library);
  if (entry) return { kind: 'found', entry, others };

  const spelled = pickSpelled(whole.name, await findThere(whole, library));
  if (spelled) return { kind: 'found', entry: spelled, others: [] };

  const there = await findThere(place, library);
  const hasCode = place.numbers.some((number) => number.length === CODE);
  const begun = there.filter((other) => nameOf(other).startsWith(`${place.name} `));
  const [only] = begun;
  if (only && hasCode && begun.length === 1) return { kind: 'found', entry: only, others: [] };
  const near = begun.length > 0 ? begun : pickNearest(place.name, there);
  if (near.length > 0) return { kind: 'doubt', proposals: near.slice(0, MOST_PROPOSALS) };

  const namesakes = await library.named(place.name);
  if (namesakes.length > 0) {
    const coded = hasCode ? there.slice(0, 1) : [];
    return { kind: 'conflict', proposals: listOnce([...namesakes.slice(0, MOST_PROPOSALS - 1), ...coded]) };
  }
  if (dropArticle(whole.name) in index.areas) return { kind: 'area' };
  const proposals = await proposeLike(place.name, library);
  const unspaced = place.numbers.length === 0 && !place.areas ? pickSpelled(place.name, proposals) : undefined;
  return unspaced ? { kind: 'found', entry: unspaced, others: [] } : { kind: 'doubt', proposals };
}

/** The commune that has the same letters, wherever the spaces fall: « Lehavre », « MESNIL ROC H ». */
function pickSpelled(name: string, entries: readonly CommuneEntry[]): CommuneEntry | undefined {
  return entries.find((entry) => joinWords(nameOf(entry)) === joinWords(name));
}

/** The communes that lie where the text says, whatever their name; none when it says nothing of it. */
async function findThere(place: TypedPlace, library: CommuneLibrary): Promise<readonly CommuneEntry[]> {
  const codes = [...place.numbers.map((number) => number.padStart(2, '0')), ...(place.areas ?? [])];
  const parts = await Promise.all(codes.map((code) => library.coded(code)));
  return listOnce(parts.flat().filter((entry) => isWhereTyped(entry, place)));
}

/** The communes whose name is a typing mistake away, then those whose name begins so. */
async function proposeLike(name: string, library: CommuneLibrary): Promise<readonly CommuneEntry[]> {
  const names = findNearestNames(name, await library.names()).slice(0, MOST_PROPOSALS);
  const near = (await Promise.all(names.map((known) => library.named(known)))).flat();
  const begun = (await library.around(name)).filter((entry) => startsName(entry, name));
  const byPopulation = near.toSorted((left, right) => right.population - left.population);
  return listOnce([...byPopulation, ...begun]).slice(0, MOST_PROPOSALS);
}

/** The entries whose name is a typing mistake away. */
export function pickNearest(name: string, entries: readonly CommuneEntry[]): readonly CommuneEntry[] {
  const nearest = new Set(findNearestNames(name, new Set(entries.map(nameOf))));
  return entries.filter((entry) => nearest.has(nameOf(entry)));
}

/** « Havre » for Le Havre, « Rochelle » for La Rochelle. */
async function findWithArticle(name: string, library: CommuneLibrary): Promise<readonly CommuneEntry[]> {
  const named = await Promise.all(['le', 'la', 'les'].map((article) => library.named(`${article} ${name}`)));
  return named.flat().filter(({ former }) => former === undefined);
}

/** Whether a name begins with what was typed, without its « le » or « saint » too. */
export function startsName(entry: CommuneEntry, typed: string): boolean {
  const name = nameOf(entry);
  return name.startsWith(typed) || fileName(name).startsWith(typed);
}

/** Each commune once, under the first of its names. */
export function listOnce(entries: readonly CommuneEntry[]): readonly CommuneEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ code }) => !seen.has(code) && seen.add(code));
}
