/**
 * The communes as the browser loads them: files of lines, so that a place typed costs a few of them and never the list.
 * By name, the communes are sorted by their filing key and cut in parts; by code, there is a file for the two first signs.
 */
import { foldPlaceName } from '../language/fold.ts';
import type { PlanePoint } from './selection.ts';

/** What a commune shares with the one whose place stands for its own. */
export type Tie = 'postal-code' | 'epci' | 'departement';

/** A commune under one of its names. */
export interface CommuneEntry {
  /** INSEE code. */
  readonly code: string;
  readonly name: string;
  readonly postalCodes: readonly string[];
  readonly population: number;
  /** Absent for the overseas collectivities, which no map of the atlas shows. */
  readonly place?: PlanePoint | undefined;
  /** Whose place it is, when it is that of another commune. */
  readonly like?: { readonly name: string; readonly tie: Tie } | undefined;
  /** The name of a former commune, now part of this one, or of an arrondissement of it. */
  readonly former?: string | undefined;
}

/**
 * What a text typed names. `found`: a commune, and the others that the same text names. `doubt`: no commune, those it may
 * be meant for, perhaps none. `conflict`: communes have that name or that number, none has both. `area`: a département or
 * a région. `no-code`: a number that is no commune's.
 */
export type CommuneAnswer =
  | { readonly kind: 'found'; readonly entry: CommuneEntry; readonly others: readonly CommuneEntry[] }
  | { readonly kind: 'doubt' | 'conflict'; readonly proposals: readonly CommuneEntry[] }
  | { readonly kind: 'area' | 'no-code' };

/** What the browser knows before any commune is loaded. */
export interface CommuneIndex {
  /** The first filing key of each part. */
  readonly parts: readonly string[];
  /** The two first signs of codes, INSEE or postal, that have a file. */
  readonly prefixes: readonly string[];
  /** Folded names of départements, régions and collectivities without their article, with the beginnings of the INSEE codes of their communes. */
  readonly areas: Readonly<Record<string, readonly string[]>>;
}

/** Signs of a code that name its file. */
export const PREFIX = 2;

/** Under which key a name is filed: without the « le » or « saint » that thousands begin with. Takes a folded name. */
export function fileName(folded: string): string {
  return folded.replace(/^(?:le|la|les|saint|sainte|saints|saintes) (?=.)/, '');
}

/** A folded name without its article: « la reunion » → « reunion ». */
export function dropArticle(folded: string): string {
  return folded.replace(/^(?:le|la|les) (?=.)/, '');
}

/** The folded name under which an entry is found. */
export function nameOf({ name, former }: CommuneEntry): string {
  return foldPlaceName(former ?? name);
}

/** Ranks of the parts that hold the keys from one to another, both included; keys of one part may go on in the next. */
export function listParts({ parts }: CommuneIndex, from: string, to: string): readonly number[] {
  return parts.flatMap((first, rank) => {
    const next = parts[rank + 1];
    return first <= to && (next === undefined || next >= from) ? [rank] : [];
  });
}

export function packEntries(entries: readonly CommuneEntry[]): string {
  return entries.map(packEntry).join('\n');
}

/** Reads the lines that `packEntries` made; throws on another file. */
export function readEntries(json: unknown): readonly CommuneEntry[] {
  if (typeof json !== 'string') throw new Error('Not a file of communes');
  return json.split('\n').map(readEntry);
}

/** A group of communes with its own taxes, and the most populated of them, whose place stands for its own. */
export interface CommuneGroup {
  readonly name: string;
  readonly town: CommuneEntry;
}

export function packGroups(groups: readonly CommuneGroup[]): string {
  return groups.map(({ name, town }) => `${name}\t${packEntry(town)}`).join('\n');
}

/** Reads the lines that `packGroups` made; throws on another file. */
export function readGroups(json: unknown): readonly CommuneGroup[] {
  if (typeof json !== 'string') throw new Error('Not a file of groups of communes');
  return json.split('\n').map((line) => {
    const [name = '', town = ''] = line.split('\t');
    return { name, town: readEntry(town) };
  });
}

/** Checks an index; throws on another file. */
export function readCommuneIndex(json: unknown): CommuneIndex {
  if (!isCommuneIndex(json)) throw new Error('Not the index of the communes');
  return json;
}

/** By their first letter, which stands for them in a line. */
const TIES: ReadonlyMap<string, Tie> = new Map([
  ['p', 'postal-code'],
  ['e', 'epci'],
  ['d', 'departement'],
]);

function packEntry({ code, name, postalCodes, population, place, like, former }: CommuneEntry): string {
  const lender = like ? `${like.tie.charAt(0)}${like.name}` : '';
  const columns = [code, name, postalCodes.join(' '), population, place?.x, place?.y, lender, former];
  return columns.join('|').replace(/(?<!\|)\|+$/, '');
}

function readEntry(line: string): CommuneEntry {
  const [code = '', name = '', postalCodes = '', population = '', x = '', y = '', lender = '', former] =
    line.split('|');
  const tie = TIES.get(lender.charAt(0));
  return {
    code,
    name,
    postalCodes: postalCodes === '' ? [] : postalCodes.split(' '),
    population: Number(population),
    place: x === '' ? undefined : { territory: findTerritory(code), x: Number(x), y: Number(y) },
    like: tie && { name: lender.slice(1), tie },
    former,
  };
}

/** An overseas département has a plane of its own. */
function findTerritory(code: string): string {
  return code.startsWith('97') ? code.slice(0, 3) : 'metropole';
}

function isCommuneIndex(json: unknown): json is CommuneIndex {
  return typeof json === 'object' && json !== null && ['parts', 'prefixes', 'areas'].every((key) => key in json);
}
