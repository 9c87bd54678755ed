import { measureEditDistance } from '../language/edit-distance.ts';
import { slugify } from '../language/fold.ts';

/**
 * The candidate a person most likely meant by `word`, or nothing when none is close. Accents and case do not count;
 * a candidate that contains the word, or is contained in it, is close (`lunetiers` → `lunetiers-du-jura`).
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_NAME) return undefined;
  const wanted = slugify(word);
  const limit = Math.min(MOST_EDITS, Math.max(1, Math.floor(wanted.length / 3)));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = measure(wanted, slugify(candidate), bestDistance);
    if (distance >= bestDistance) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}

function measure(left: string, right: string, ceiling: number): number {
  if (left.length >= SHORTEST_PART && right.length >= SHORTEST_PART && isPart(left, right)) return 1;
  return measureEditDistance(left, right, ceiling);
}

function isPart(left: string, right: string): boolean {
  return `-${right}-`.includes(`-${left}-`) || `-${left}-`.includes(`-${right}-`);
}

/** A longer text is no slip of a name. */
const LONGEST_NAME = 200;
const SHORTEST_PART = 4;
const MOST_EDITS = 4;
