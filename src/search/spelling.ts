import { measureEditDistance } from '../language/edit-distance.ts';
import { findContinuations, hasWord, listContinuations, type Vocabulary } from './vocabulary.ts';

/** Letters that a word must have for one typing mistake in it to be forgiven, and for two. */
const FORGIVING_LENGTH = 5;
const TWICE_FORGIVING_LENGTH = 8;
/** Words proposed in place of one that nobody wrote. */
const PROPOSALS = 4;
/** Letters that a proposal shares with what was typed, at least. */
const SHARED_START = 4;

/**
 * The word of the corpus that typing mistakes hide: a letter changed, added, left out or two swapped, the first letter
 * being right or swapped with the second. Two are forgiven in a long word; the -s of a plural is none. The nearest, then
 * the most common one, then the one that keeps most of the beginning.
 */
export function correctWord(word: string, vocabulary: Vocabulary): string | undefined {
  const { length } = stripPlural(word);
  if (length < FORGIVING_LENGTH) return undefined;
  const [nearest] = listNeighbours(word, length < TWICE_FORGIVING_LENGTH ? 1 : 2, vocabulary);
  return nearest !== undefined && isSlip(word, nearest) ? nearest : undefined;
}

/** Up to here a letter changed makes another word more often than a mistake; from there on none by chance. */
const SHORT = 5;
const LONG = 10;
/** Letters written for one another: they sound alike, or are side by side on a keyboard. */
const ALIKE = 'ckqs scz sx gj iy mn ea aq aze er rt ty yu ui io op qsd df fg gh hj jk kl lm wx xc cv bn'.split(' ');

/**
 * Whether a word is a likely mistake for another: anything but one letter of a short word that is changed for one that is not
 * like it. « Remorque » is a word that the corpus lacks, and no « remarque ».
 */
function isSlip(word: string, neighbour: string): boolean {
  if (word.length >= LONG) return true;
  return [word, stripPlural(word)].every((typed) => {
    if (typed.length !== neighbour.length) return true;
    const changed = [...typed.split('').keys()].filter((place) => typed[place] !== neighbour[place]);
    const [place = 0] = changed;
    return changed.length !== 1 || (typed.length > SHORT && isLike(typed[place] ?? '', neighbour[place] ?? ''));
  });
}

function isLike(one: string, other: string): boolean {
  return ALIKE.some((letters) => letters.includes(one) && letters.includes(other));
}

/** Written without its apostrophe before a word. */
const GLUED_ELISION = /^(?:[djlmnst]|qu)(?=[aeiouh])/;

/** « dindustrie » → `industrie`; `undefined` when the rest is no word of the corpus. */
export function stripGluedElision(word: string, vocabulary: Vocabulary): string | undefined {
  const rest = word.replace(GLUED_ELISION, '');
  return rest !== word && (hasWord(rest, vocabulary) || hasWord(stripPlural(rest), vocabulary)) ? rest : undefined;
}

/** What the reader may have meant by a word that the corpus does not hold, the likeliest first. */
export function listNearestWords(word: string, vocabulary: Vocabulary): readonly string[] {
  const neighbours = listNeighbours(word, word.length <= SHORT ? 1 : 2, vocabulary);
  return [...new Set([...neighbours, ...listCompanions(word, vocabulary)])].slice(0, PROPOSALS);
}

/** Words at a distance, nearest first, then the most common. */
function listNeighbours(word: string, limit: number, vocabulary: Vocabulary): readonly string[] {
  const found: { readonly word: string; readonly key: number }[] = [];
  for (const letter of new Set(word.slice(0, 2))) {
    const { from, to } = findContinuations(letter, vocabulary);
    for (let index = from; index < to; index += 1) {
      const candidate = vocabulary.words[index] ?? '';
      if (!/\D/.test(candidate) || (letter !== word[0] && !isSwapped(word, candidate))) continue;
      const distance = measureDistance(word, candidate, limit + 1);
      if (distance > limit) continue;
      const shared = countSharedStart(word, candidate) / (word.length + 1);
      found.push({ word: candidate, key: distance * 100 - (vocabulary.ranks[index] ?? 0) - shared });
    }
  }
  return found.sort((a, b) => a.key - b.key).map(({ word: neighbour }) => neighbour);
}

/** Changes from one word to another, the list of words having left out plurals in -s; `most` when there are as many or more. */
function measureDistance(word: string, candidate: string, most: number): number {
  const singular = stripPlural(word);
  return Math.min(
    ...[word, ...(singular === word ? [] : [singular])].map((typed) =>
      Math.abs(candidate.length - typed.length) >= most ? most : measureEditDistance(typed, candidate, most),
    ),
  );
}

function stripPlural(word: string): string {
  return word.replace(/[sx]$/, '');
}

/** Letters that no word of the corpus passes. */
const LONGEST_WORD = 40;

/** Words that begin alike, for as long as can be, the most common first. */
function listCompanions(word: string, vocabulary: Vocabulary): readonly string[] {
  for (let length = Math.min(word.length, LONGEST_WORD); length >= SHARED_START; length -= 1) {
    const companions = listContinuations(word.slice(0, length), vocabulary, PROPOSALS);
    if (companions.length > 0) return companions;
  }
  return [];
}

function isSwapped(a: string, b: string): boolean {
  return a[0] === b[1] && a[1] === b[0];
}

function countSharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}
