import { pick, pickInteger, type Random } from './random.ts';

/** Which words follow a word in a real text, as often as they do. */
export type Successors = ReadonlyMap<string, readonly string[]>;

/** Writes text without meaning whose words follow each other as in the texts it was made from. */
export interface Prose {
  /** Words without capital nor full stop. */
  readonly words: (count: number) => string;
  readonly sentence: () => string;
  /** A made-up proper noun: they make the vocabulary grow with the corpus, as names do in a real one. */
  readonly name: () => string;
}

const SYLLABLES = 'bar bel cor dan fer gal lan lor mar mel nor pel rin ros sal tal val ver vin zel'.split(' ');
const ENDINGS = 'ac ane ay eau ence enne et eux ier ine is on ou ux'.split(' ');
const NAME_SHARE = 0.02;

/** @param texts bodies in MDX: tags, addresses, citations and figures are left out */
export function readSuccessors(texts: readonly string[]): Successors {
  const successors = new Map<string, string[]>();
  for (const text of texts) {
    const words = text
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .replace(/\[@[^\]]*\]|<[^>]*>|\]\([^)]*\)|\{[^}]*\}/g, ' ')
      .toLowerCase()
      .match(/\p{L}+(?:['’-]\p{L}+)*/gu);
    words?.forEach((word, index) => {
      const next = words[index + 1];
      if (next === undefined) return;
      const known = successors.get(word);
      if (known === undefined) successors.set(word, [next]);
      else known.push(next);
    });
  }
  return successors;
}

export function createProse(successors: Successors, random: Random): Prose {
  const starts = [...successors.keys()];
  const name = () => {
    const stem = Array.from({ length: pickInteger(random, 1, 3) }, () => pick(random, SYLLABLES)).join('');
    return capitalise(stem + pick(random, ENDINGS));
  };
  const words = (count: number) => {
    let word = pick(random, starts);
    return Array.from({ length: count }, () => {
      word = pick(random, successors.get(word) ?? starts);
      return random() < NAME_SHARE ? name() : word;
    }).join(' ');
  };
  const sentence = () => `${capitalise(words(pickInteger(random, 8, 24)))}.`;
  return { words, sentence, name };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
