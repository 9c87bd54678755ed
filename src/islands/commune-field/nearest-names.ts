import { measureEditDistance } from '../../language/edit-distance.ts';

/** Letters of the shortest name that another may be mistaken for. */
const SHORTEST = 4;
/** Letters from which two mistakes are forgiven. */
const LONG = 9;

/** The names nearest to what was typed, in their order, all at one distance; none when none looks like it. */
export function findNearestNames(typed: string, names: Iterable<string>): readonly string[] {
  const wanted = joinWords(typed);
  if (wanted.length < SHORTEST) return [];
  let least = wanted.length < LONG ? 1 : 2;
  let nearest: string[] = [];
  for (const name of names) {
    const distance = measureEditDistance(wanted, joinWords(name), least + 1);
    if (distance > least) continue;
    if (distance < least) [least, nearest] = [distance, []];
    nearest.push(name);
  }
  return nearest;
}

/** The letters of a name: where its spaces fall is no mistake. */
export function joinWords(name: string): string {
  return name.replaceAll(' ', '');
}
