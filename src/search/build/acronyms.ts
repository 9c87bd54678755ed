import { fold } from '../../language/fold.ts';
import { listWords } from '../../language/words.ts';

/** What the corpus says of its acronyms: `SPL` → « système productif local ». */
export type Glossary = ReadonlyMap<string, readonly Expansion[]>;

/** « … productif local (SPL) » and « GIFO (groupement des … » ; the words before or after are read then. */
const SHORT_IN_BRACKETS = /\((\p{Lu}[\p{L}\d]{1,7})\)/gu;
const WORDS_BEFORE = /(?<![\p{L}\d’'-])(?:[\p{L}\d’'-]+\s+){1,14}$/u;
/** Characters in which the words before stand. */
const REACH = 160;
const SHORT_THEN_LONG = /(?<![\p{L}\d])(\p{Lu}[\p{L}\d]{1,7})\s+\(([^()]{8,120})\)/gu;
const TOOL_WORDS = /^(?:a|au|aux|d|de|des|du|en|et|l|la|le|les|ou|par|pour|sur)$/;

/** « SPL », « système productif local ». */
export type Definition = readonly [acronym: string, expansion: string];

/** An expansion as the corpus writes it, and its words folded between spaces. */
interface Expansion {
  readonly written: string;
  readonly words: string;
}

/** The acronyms that a text itself expands. */
export function listDefinitions(text: string): readonly Definition[] {
  const after = [...text.matchAll(SHORT_IN_BRACKETS)].map(({ index, 1: short = '' }) => {
    const [long = ''] = WORDS_BEFORE.exec(text.slice(Math.max(0, index - REACH), index)) ?? [];
    return { short, long, fromEnd: true };
  });
  const before = [...text.matchAll(SHORT_THEN_LONG)].map(([, short = '', long = '']) => ({
    short,
    long,
    fromEnd: false,
  }));
  return [...after, ...before].flatMap(({ short, long, fromEnd }) => {
    if (short.replace(/[^\p{Lu}]/gu, '').length < 2) return [];
    const expansion = findExpansion(short, long.trim().split(/\s+/), fromEnd);
    return expansion === undefined ? [] : [[short, expansion] as const];
  });
}

/** Gathers the definitions of all the texts, in their order. */
export function makeGlossary(definitions: Iterable<Definition>): Glossary {
  const glossary = new Map<string, Map<string, Expansion>>();
  for (const [acronym, written] of definitions) {
    const known = glossary.get(acronym) ?? new Map<string, Expansion>();
    glossary.set(acronym, known.set(written, { written, words: ` ${listWords(written).join(' ')} ` }));
  }
  return new Map([...glossary].map(([acronym, expansions]) => [acronym, [...expansions.values()]]));
}

/**
 * What a text says in one way only: expansions of its acronyms, acronyms of the names it writes in full.
 *
 * @param spellings words of the text, as it writes them
 */
export function listMissingForms(text: string, spellings: ReadonlySet<string>, glossary: Glossary): readonly string[] {
  const folded = ` ${listWords(text).join(' ')} `;
  return [...glossary].flatMap(([acronym, expansions]) => {
    const missing = expansions.filter(({ words }) => !folded.includes(words));
    if (spellings.has(acronym)) return missing.map(({ written }) => written);
    return missing.length < expansions.length ? [acronym] : [];
  });
}

/** The words next to an acronym whose initials spell it, tool words left aside or not. */
function findExpansion(acronym: string, words: readonly string[], fromEnd: boolean): string | undefined {
  const wanted = fold(acronym);
  for (let length = 2; length <= words.length; length += 1) {
    const candidate = fromEnd ? words.slice(-length) : words.slice(0, length);
    if (spellInitials(candidate) === wanted) return candidate.join(' ');
  }
  return undefined;
}

function spellInitials(words: readonly string[]): string {
  return words
    .flatMap(listWords)
    .filter((word) => !TOOL_WORDS.test(word))
    .map((word) => word.charAt(0))
    .join('');
}
