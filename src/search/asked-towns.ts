import { fold } from '../language/fold.ts';
import { SMALL_WORDS } from '../language/small-words.ts';
import { cleanQuery, readQuerySyntax } from './query-syntax.ts';

/** Words of a query that may name a commune or a group of communes, and how much says so. */
export interface TownCandidate {
  /** As typed, without what announces it. */
  readonly name: string;
  /** The query without it. */
  readonly rest: string;
  /** Something says that it is a place: « près de », a code, a word that no page holds, several words of one name. */
  readonly isSure: boolean;
  /** It is announced as a group of communes: « agglo de », « communauté de communes ». */
  readonly isGroup: boolean;
}

/** Words of the longest names that are tried, and candidates at most: each may cost a file of communes. */
const MOST_WORDS = 6;
const MOST_CANDIDATES = 16;
const POSTAL_CODE = /^(?:\d{5}|2[ab]\d{3})$/;

const NEAR: ReadonlySet<string> = new Set(
  'pres autour alentours cote proche proximite environs commune ville village bassin depuis vers postal cp'.split(' '),
);
const GROUPS: ReadonlySet<string> = new Set(
  'epci agglo agglomeration communaute communautes metropole intercommunalite interco cc ca cu'.split(' '),
);
const LINKS: ReadonlySet<string> = new Set('a au aux d de des du l la le les communes urbaine'.split(' '));
const LOOSE: ReadonlySet<string> = new Set(['a', 'au', 'aux', 'sur', 'chez']);

/**
 * The readings of a query as one that names a town, the most probable first; none where something is put aside or quoted.
 *
 * @param strangers folded words that no page holds, or that the results give up
 */
export function listTownCandidates(typed: string, strangers: ReadonlySet<string>): readonly TownCandidate[] {
  const text = cleanQuery(typed);
  const { excluded, phrases } = readQuerySyntax(text);
  if (excluded.length > 0 || phrases.length > 0) return [];
  const tokens = readTokens(text);
  const starts = tokens.flatMap((_, from) => rateStart(tokens, from, strangers) ?? []);
  const ranked = [...starts].sort((one, other) => other.points - one.points);
  const candidates = ranked.flatMap((start) => listSpans(text, tokens, start));
  return candidates
    .filter(({ name }, rank) => candidates.findIndex((other) => other.name === name) === rank)
    .slice(0, MOST_CANDIDATES);
}

interface Token {
  readonly written: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

interface Start {
  readonly from: number;
  /** Where what announces it begins. */
  readonly lead: number;
  readonly points: number;
  readonly isAnnounced: boolean;
  readonly isGroup: boolean;
}

/** Elided articles are words of their own: « d’Annonay ». */
function readTokens(text: string): readonly Token[] {
  return [...text.matchAll(/[dl](?=['’])|[\p{L}\p{M}\d]+/giu)].map((match) => ({
    written: match[0],
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The probable places: a code, what is announced, what no page holds, a capital, the first word of all. */
function rateStart(tokens: readonly Token[], from: number, strangers: ReadonlySet<string>): Start | undefined {
  const { word = '', written = '' } = tokens[from] ?? {};
  if (SMALL_WORDS.has(word) && !/^\p{Lu}/u.test(written)) return undefined;
  if (NEAR.has(word) || GROUPS.has(word)) return undefined;
  const before = tokens.slice(0, from);
  const lead = before.findLastIndex((token) => !LINKS.has(token.word)) + 1;
  const cue = tokens[lead - 1]?.word ?? '';
  const isGroup = GROUPS.has(cue);
  const isAnnounced = isGroup || NEAR.has(cue) || POSTAL_CODE.test(word);
  const isStranger = strangers.has(word);
  const isCapital = /^\p{Lu}/u.test(written);
  const isFirst = from === 0 || lead === 0;
  const isLoose = lead < from && LOOSE.has(tokens[lead]?.word ?? '');
  if (!isAnnounced && !isStranger && !isCapital && !isFirst && !isLoose) return undefined;
  const points = [isAnnounced && 8, isStranger && 4, isCapital && 2, isFirst && 1];
  return {
    from,
    lead: isAnnounced && !POSTAL_CODE.test(word) ? lead - 1 : lead,
    points: points.reduce((sum: number, point) => sum + Number(point), 0),
    isAnnounced: isAnnounced || isStranger,
    isGroup,
  };
}

/** The names that begin there, the longest first; a code stands alone. */
function listSpans(text: string, tokens: readonly Token[], start: Start): readonly TownCandidate[] {
  const { from, lead, isAnnounced, isGroup } = start;
  const first = tokens[from];
  if (first === undefined) return [];
  const most = POSTAL_CODE.test(first.word) ? 1 : Math.min(MOST_WORDS, tokens.length - from);
  return Array.from({ length: most }, (_, shorter) => from + most - shorter).flatMap((to) => {
    const last = tokens[to - 1];
    if (last === undefined || LINKS.has(last.word)) return [];
    const words = tokens.slice(from, to).filter(({ word }) => !SMALL_WORDS.has(word));
    const rest = `${text.slice(0, tokens[lead]?.start)} ${text.slice(last.end)}`.replace(/\s+/g, ' ').trim();
    return [
      {
        name: text.slice(first.start, last.end),
        rest: tidy(rest),
        isSure: isAnnounced || words.length > 1,
        isGroup,
      },
    ];
  });
}

/** Without what no longer leads anywhere: « des cas », « , », small words at either end. */
function tidy(rest: string): string {
  const words = readTokens(rest).filter(({ word }) => !SMALL_WORDS.has(word) && word !== 'cas');
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? '' : rest.slice(first.start, last.end);
}
