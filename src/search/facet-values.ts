import { fold } from '../language/fold.ts';
import type { SmallIndex } from './small-index.ts';

/** Facets whose values a reader may name in words, in the order they are offered. */
const FACET_ORDER = ['region', 'departement', 'secteur', 'forme', 'pratique', 'objectif', 'statut'] as const;
export type NamedFacet = (typeof FACET_ORDER)[number];

/** A value of a facet and the names under which a reader may ask it. */
export interface FacetValue {
  readonly facet: NamedFacet;
  /** As addresses write it. */
  readonly value: string;
  readonly label: string;
  /** The words of its label, and of each part of one that lists several: folded, without tool words. */
  readonly names: readonly (readonly string[])[];
  /** The same of its other names. */
  readonly aliases: readonly (readonly string[])[];
}

/** A value that words of a query name. */
export interface FacetProposal {
  readonly value: FacetValue;
  /** The query without the words that name it, nor those that only led to them: « région », « dans la ». */
  readonly rest: string;
  /** The words are a whole name of it. */
  readonly isWhole: boolean;
}

/** Proposals at most. */
const MOST_PROPOSALS = 6;
/** Signs of a query that is still about values of facets. */
const LONGEST = 300;
/** Letters from which an unfinished word is a beginning. */
const BEGINNING = 3;
/** Letters from which a plural is the word itself. */
const PLURAL = 4;

const TOOLS: ReadonlySet<string> = new Set(
  'a au aux d dans de des du en et l la le les par pour sur un une vers'.split(' '),
);
const NEGATIONS: ReadonlySet<string> = new Set(['sauf', 'hors', 'sans', 'excepte', 'pas']);
/** Words that say which facet is meant. */
const KINDS: Readonly<Record<NamedFacet, readonly string[]>> = {
  region: ['region', 'regions'],
  departement: ['departement', 'departements', 'dept'],
  secteur: ['secteur', 'secteurs', 'filiere', 'metier'],
  forme: ['forme', 'formes'],
  pratique: ['pratique', 'pratiques'],
  objectif: ['objectif', 'objectifs'],
  statut: ['statut'],
};
/** The number that départements shared before 1976: people still write it. */
const FORMER_NUMBERS: Readonly<Record<string, string>> = { '2A': '20', '2B': '20' };
const FACET_OF_PAGE: ReadonlyMap<string, NamedFacet> = new Map([
  ['regions', 'region'],
  ['secteurs', 'secteur'],
  ['formes', 'forme'],
  ['pratiques', 'pratique'],
  ['objectifs', 'objectif'],
]);

/** The values that the small index names, départements by name and number; a former région names the one that holds it. */
export function listFacetValues({ groups }: SmallIndex): readonly FacetValue[] {
  const former = new Map<number, Set<string>>();
  for (const { path, words, parent } of groups) {
    const [, region] = path === '' ? splitNames(words) : [];
    if (region !== undefined && parent !== undefined) former.set(parent, (former.get(parent) ?? new Set()).add(region));
  }
  return groups.flatMap(({ path, title, words }, rank) => {
    if (path === '') {
      const [code = ''] = splitNames(words);
      const number = FORMER_NUMBERS[code];
      return nameValue(
        { facet: 'departement', value: code, label: title },
        number === undefined ? [code] : [code, number],
      );
    }
    const [page = '', value = ''] = path.split('/');
    const facet = FACET_OF_PAGE.get(page);
    if (facet === undefined) return [];
    return nameValue({ facet, value, label: title }, [...splitNames(words), ...(former.get(rank) ?? [])]);
  });
}

/** A value with its names: its label, each part of one that lists several, and others. */
export function nameValue(value: Omit<FacetValue, 'names' | 'aliases'>, others: readonly string[]): FacetValue {
  return { ...value, names: readNames([value.label, ...splitNames(value.label)]), aliases: readNames(others) };
}

function readNames(names: readonly string[]): FacetValue['names'] {
  return names.map((name) => readWords(name).map(({ word }) => word)).filter((words) => words.length > 0);
}

/**
 * The values that words of a query name, the best first: whole names before beginnings, what is being written before what stands
 * before it. What is excluded or between quotes names none.
 */
export function findFacetValues(typed: string, values: readonly FacetValue[]): readonly FacetProposal[] {
  const text = typed.normalize('NFKC').replace(/\p{Cf}/gu, '');
  if (text.length > LONGEST) return [];
  const words = readWords(text);
  const found = values.flatMap((value) => {
    const best = findBest(value, words);
    return best === undefined || isExcluded(best.from, text) ? [] : [{ value, ...best }];
  });
  const isNamesake = ({ value, from, isAlias }: (typeof found)[number]) =>
    isAlias && found.some((other) => other.value.facet === value.facet && other.from === from && other.isOwn);
  // The first words of a name come before another name of another value: « grappe » is « Grappe d'entreprises » first.
  const rate = (one: (typeof found)[number]) =>
    one.score - (!one.isOpening && found.some((other) => opensWith(other, one)) ? POINTS.whole : 0);
  return found
    .filter((one) => !isNamesake(one))
    .toSorted((one, other) => rate(other) - rate(one) || rankFacet(one.value) - rankFacet(other.value))
    .slice(0, MOST_PROPOSALS)
    .map(({ value, from, to, isWhole }) => ({ value, isWhole, rest: cutOut(text, { value, from, to }) }));
}

/** A word of a text, folded, and where it stands. */
interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a query that name a value. */
interface Span {
  readonly from: Token;
  readonly to: Token;
}

interface Match extends Span {
  readonly score: number;
  readonly isWhole: boolean;
  /** The words are the first of the name, each whole. */
  readonly isOpening: boolean;
}

interface BestMatch extends Match {
  /** The words are its whole label, or a part of one that lists several. */
  readonly isOwn: boolean;
  readonly isAlias: boolean;
}

/** Those that are no tool words. */
function readWords(text: string): readonly Token[] {
  return readTokens(text).filter(({ word }) => !TOOLS.has(word));
}

function readTokens(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function splitNames(names: string): readonly string[] {
  return names.split(',').map((name) => name.trim());
}

function findBest({ names, aliases }: FacetValue, words: readonly Token[]): BestMatch | undefined {
  const matches = [...words.keys()].flatMap((from) => [
    ...names.flatMap((name) =>
      [...name.keys()].flatMap((skipped) => rateMatch(name, words, { from, skipped }) ?? []).map(nameOwn),
    ),
    // Inside other names words are not those of the value: « grappe d’entreprises ».
    ...aliases.flatMap((name) => rateMatch(name, words, { from, skipped: 0 }) ?? []).map(nameAlias),
  ]);
  let best: BestMatch | undefined;
  for (const match of matches) if (best === undefined || match.score > best.score) best = match;
  const found = best;
  return found && { ...found, isOpening: matches.some((match) => opensWith(match, found)) };
}

function nameOwn(match: Match): BestMatch {
  return { ...match, isOwn: match.isWhole, isAlias: false };
}

function nameAlias(match: Match): BestMatch {
  return { ...match, score: match.score - 1, isOpening: false, isOwn: false, isAlias: true };
}

/** Points: what counts most first. */
const POINTS = { last: 3000, whole: 1000, first: 500, letter: 2 } as const;

/** How words from one on meet a name whose first words are skipped; `undefined` when they do not, or too little to be meant. */
function rateMatch(
  name: readonly string[],
  words: readonly Token[],
  { from, skipped }: { readonly from: number; readonly skipped: number },
): Match | undefined {
  const last = words.length - 1;
  let [count, letters, isCut] = [0, 0, false];
  while (skipped + count < name.length && from + count <= last && !isCut) {
    const [wanted = '', word = ''] = [name[skipped + count], words[from + count]?.word];
    const isSame = meets(word, wanted);
    isCut = !isSame && from + count === last && letters + word.length >= BEGINNING && wanted.startsWith(word);
    if (!isSame && !isCut) break;
    count += 1;
    letters += word.length;
  }
  const [first, end] = [words[from], words[from + count - 1]];
  if (first === undefined || end === undefined) return undefined;
  const isWhole = skipped === 0 && count === name.length && !isCut;
  const isLast = from + count - 1 === last;
  // A part of a name is meant only while it is being written; a number is a name when it ends the query.
  const isMeant = isWhole ? !/^\d+$/.test(first.word) || isLast : isLast && letters >= BEGINNING;
  if (!isMeant) return undefined;
  const points = [isWhole && POINTS.whole, skipped === 0 && POINTS.first, isLast && POINTS.last];
  const score = points.reduce((sum: number, point) => sum + Number(point), letters * POINTS.letter);
  return { from: first, to: end, isWhole, isOpening: skipped === 0 && !isCut, score };
}

function meets(word: string, wanted: string): boolean {
  return word === wanted || (wanted.length >= PLURAL && dropPlural(word) === dropPlural(wanted));
}

function dropPlural(word: string): string {
  return word.length > PLURAL ? word.replace(/[sx]$/, '') : word;
}

/** Whether the words that meet the one are the first of a name of the other. */
function opensWith({ isOpening, ...span }: BestMatch, { from, to }: Span): boolean {
  return isOpening && span.from === from && span.to === to;
}

function rankFacet({ facet }: FacetValue): number {
  return FACET_ORDER.indexOf(facet);
}

/** After « sauf », « - » or an opening quote. */
function isExcluded({ start }: Token, text: string): boolean {
  const before = text.slice(0, start);
  const isQuoted = (before.match(/["«»“”]/g) ?? []).length % 2 === 1;
  const lead = readTokens(before).findLast(({ word }) => !TOOLS.has(word));
  return isQuoted || /(?:^|\s)[-−]$/.test(before) || (lead !== undefined && NEGATIONS.has(lead.word));
}

function cutOut(text: string, { value, from, to }: Span & { readonly value: FacetValue }): string {
  const before = readTokens(text.slice(0, from.start));
  const kept = before.findLastIndex(({ word }) => !TOOLS.has(word) && !KINDS[value.facet].includes(word));
  const start = before[kept + 1]?.start ?? from.start;
  const after = text.slice(to.end).replace(/^[,;:.]+/, '');
  return `${text.slice(0, start)} ${after}`
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;:]$/, '');
}
