import { createHash } from 'node:crypto';
import { createRandom, pick, type Random } from '../bench/random.ts';
import { findPlaces, type Place } from './places.ts';
import type { SourceFile } from './rooms.ts';

export interface Mutant {
  readonly file: SourceFile;
  readonly place: Place;
}

const MOST_PER_FILE = 2;

/**
 * The mutants of a seed. Each room gives one in its turn, so that a small room is judged as well as a large one; a room
 * gives a second mutant of a file once each of its files has given one.
 */
export function drawMutants(files: readonly SourceFile[], seed: number, count: number): readonly Mutant[] {
  const rooms = [...Map.groupBy(files, ({ room }) => room)].map(([room, own]) => {
    const drawn = shuffle(createSeries(seed, room), own).map((file) => drawInFile(file, seed));
    return interleave(drawn);
  });
  return interleave(rooms).slice(0, count);
}

/** Of different kinds: a file full of words gives one string, not two. A change elsewhere leaves its mutants the same. */
export function drawInFile(file: SourceFile, seed: number): readonly Mutant[] {
  const random = createSeries(seed, file.path);
  const byKind = [...Map.groupBy(findPlaces(file.text), ({ kind }) => kind).values()];
  return shuffle(random, byKind)
    .slice(0, MOST_PER_FILE)
    .map((places) => ({ file, place: pick(random, places) }));
}

function createSeries(seed: number, name: string): Random {
  return createRandom(createHash('sha256').update(`${seed} ${name}`).digest().readUInt32LE());
}

function shuffle<Item>(random: Random, items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** The first of each list, then the second of each… */
function interleave<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list.slice(rank, rank + 1))).flat();
}
