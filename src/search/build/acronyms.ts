import { fold } from '../../language/fold.ts';
import { listWords } from '../../language/words.ts';

/** What the corpus says of its acronyms: `SPL` → « système productif local ». */
export type Glossary = ReadonlyMap<string, ReadonlySet<string>>;

/** « … productif local (SPL) » and « GIFO (groupement des … » ; the words before or after are read then. */
const SHORT_IN_BRACKETS = /\((\p{Lu}[\p{L}\d]{1,7})\)/gu;
const WORDS_BEFORE = /(?:[\p{L}\d’'-]+\s+){1,14}$/u;
/** Characters in which the words before stand. */
const REACH = 160;
const SHORT_THEN_LONG = /(?<![\p{L}\d])(\p{Lu}[\p{L}\d]{1,7})\s+\(([^()]{8,120})\)/gu;
const TOOL_WORDS = /^(?:a|au|aux|d|de|des|du|en|et|l|la|le|les|ou|par|pour|sur)$/;

/** Reads the acronyms that the texts themselves expand. */
export function readGlossary(texts: Iterable<string>): Glossary {
  const glossary = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const [acronym, expansion] of listDefinitions(text)) {
      const known = glossary.get(acronym);
      if (known === undefined) glossary.set(acronym, new Set([expansion]));
      else known.add(expansion);
    }
  }
  return glossary;
}

/** What a text says in one way only: expansions of its acronyms, acronyms of the names it writes in full. */
export function listMissingForms(text: string, glossary: Glossary): readonly string[] {
  const words = new Set(text.match(/[\p{L}\d]+/gu));
  const folded = ` ${listWords(text).join(' ')} `;
  return [...glossary].flatMap(([acronym, expansions]) => {
    const hasAcronym = words.has(acronym);
    const missing = [...expansions].filter((expansion) => !folded.includes(` ${foldPhrase(expansion)} `));
    if (hasAcronym) return missing;
    return missing.length < expansions.size ? [acronym] : [];
  });
}

function listDefinitions(text: string): readonly (readonly [acronym: string, expansion: string])[] {
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

function foldPhrase(phrase: string): string {
  return listWords(phrase).join(' ');
}
