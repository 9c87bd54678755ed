/**
 * The index that answers as one types: names and a few words of every page, small enough to load at the first focus.
 * `views/search-index.ts` writes it at build, the browser reads it.
 */

/** A page with a name, or a département, which has none of its own. */
export interface IndexGroup {
  /** Below the home page, without the final slash: `formes/grappe`; empty for a département. */
  readonly path: string;
  readonly title: string;
  /** Other names, separated by commas and spaces. */
  readonly words: string;
  /** The région of a département: its place in the list of groups. */
  readonly parent?: number | undefined;
}

export interface IndexedCase {
  readonly id: string;
  readonly title: string;
  /** Its form, objectives, sectors, départements and actors with a record: places in the list of groups. */
  readonly groups: readonly number[];
  /** Communes, territory, keywords and actors, the likeliest to be typed first, as far as the file has room for them. */
  readonly names: readonly string[];
}

export interface SmallIndex {
  readonly groups: readonly IndexGroup[];
  /** In alphabetical order. */
  readonly cases: readonly IndexedCase[];
  /** The four threads of the atlas, for a reader who found nothing. */
  readonly threads: readonly IndexedThread[];
  /** Works that readers ask for. The file as published has none: they come with the full text. */
  readonly works: readonly IndexedWork[];
}

export interface IndexedThread {
  readonly path: string;
  readonly title: string;
}

export interface IndexedWork {
  /** Of its row: `sources/p#senat-grappes-2012`. */
  readonly path: string;
  readonly title: string;
  /** Who wrote and published it. */
  readonly issuer: string;
}

/** The same as columns, one line a row: they compress better than objects. */
export interface SmallIndexFile {
  readonly groups: {
    readonly paths: string;
    readonly titles: string;
    readonly words: string;
    readonly parents: string;
  };
  readonly cases: { readonly ids: string; readonly titles: string; readonly groups: string; readonly names: string };
  readonly threads: { readonly paths: string; readonly titles: string };
  readonly works: { readonly paths: string; readonly titles: string; readonly issuers: string };
}

/** What a file should not weigh more than, in bytes compressed by brotli: held up to some 1 500 cases, whose titles then take more. */
const MOST_BYTES = 25_000;
const NUMBER_BASE = 36;
const NAME_SEPARATOR = '|';

/** How much of each case a file keeps. */
interface Extent {
  /** The first ones. */
  readonly names: number;
  /** All of its groups, or its form and its first département only, which its line of result names. */
  readonly hasAllGroups: boolean;
}

const WHOLE: Extent = { names: Infinity, hasAllGroups: true };
const LEAST: Extent = { names: 0, hasAllGroups: false };
/** From the heaviest to the lightest. */
const EXTENTS: readonly Extent[] = [WHOLE, ...[8, 4, 2, 1, 0].map((names) => ({ names, hasAllGroups: true })), LEAST];

/** Ways to know what a file weighs as sent, in bytes. */
interface Scales {
  /** Quick, and never less than the weight. */
  readonly estimate: (file: SmallIndexFile) => number;
  readonly weigh: (file: SmallIndexFile) => number;
}

/** Packs a whole index. */
export function packSmallIndex(index: SmallIndex): SmallIndexFile {
  return pack(index, WHOLE);
}

/**
 * Packs as much of an index, without its works, as a reader can wait for. In a large corpus each case first loses its names,
 * the last ones first, then its groups. What fits by the estimate fits; the extent before it is weighed.
 */
export function fitSmallIndex(index: SmallIndex, { estimate, weigh }: Scales): SmallIndexFile {
  const published = { ...index, works: [] };
  const packTo = (extent: Extent) => pack(published, extent);
  let heaviest = 0;
  let lightest = EXTENTS.length - 1;
  while (heaviest < lightest) {
    const middle = (heaviest + lightest) >>> 1;
    if (estimate(packTo(EXTENTS[middle] ?? LEAST)) <= MOST_BYTES) lightest = middle;
    else heaviest = middle + 1;
  }
  const before = EXTENTS[lightest - 1];
  const fuller = before === undefined ? undefined : packTo(before);
  return fuller !== undefined && weigh(fuller) <= MOST_BYTES ? fuller : packTo(EXTENTS[lightest] ?? LEAST);
}

function pack({ groups, cases, threads, works }: SmallIndex, extent: Extent): SmallIndexFile {
  const isDepartement = (group: number) => groups[group]?.path === '';
  const groupsOf = ({ groups: [form, ...others] }: IndexedCase) =>
    [form, ...(extent.hasAllGroups ? others : others.filter(isDepartement).slice(0, 1))].filter(
      (group) => group !== undefined,
    );
  return {
    groups: {
      paths: joinLines(groups.map(({ path }) => path)),
      titles: joinLines(groups.map(({ title }) => title)),
      words: joinLines(groups.map(({ words }) => words)),
      parents: joinLines(groups.map(({ parent }) => parent?.toString(NUMBER_BASE) ?? '')),
    },
    cases: {
      ids: joinLines(cases.map(({ id }) => id)),
      titles: joinLines(cases.map(({ title }) => title)),
      groups: joinLines(cases.map((entry) => writeNumbers(groupsOf(entry)))),
      names: joinLines(cases.map(({ names }) => names.slice(0, extent.names).join(NAME_SEPARATOR))),
    },
    threads: {
      paths: joinLines(threads.map(({ path }) => path)),
      titles: joinLines(threads.map(({ title }) => title)),
    },
    works: {
      paths: joinLines(works.map(({ path }) => path)),
      titles: joinLines(works.map(({ title }) => title)),
      issuers: joinLines(works.map(({ issuer }) => issuer)),
    },
  };
}

/** Unpacks what `packSmallIndex` made. Throws when columns are missing or disagree in length: a file cut short is not read. */
export function readSmallIndex(file: unknown): SmallIndex {
  const groups = splitColumns(readTable(file, 'groups', ['paths', 'titles', 'words', 'parents']));
  const cases = splitColumns(readTable(file, 'cases', ['ids', 'titles', 'groups', 'names']));
  const threads = splitColumns(readTable(file, 'threads', ['paths', 'titles']));
  const works = splitColumns(readTable(file, 'works', ['paths', 'titles', 'issuers']));
  return {
    groups: groups.map(({ paths, titles, words, parents }) => ({
      path: paths,
      title: titles,
      words,
      parent: parents === '' ? undefined : parseInt(parents, NUMBER_BASE),
    })),
    cases: cases.map(({ ids, titles, groups: own, names }) => ({
      id: ids,
      title: titles,
      groups: own === '' ? [] : own.split(' ').map((group) => parseInt(group, NUMBER_BASE)),
      names: names === '' ? [] : names.split(NAME_SEPARATOR),
    })),
    threads: threads.map(({ paths, titles }) => ({ path: paths, title: titles })),
    works: works.map(({ paths, titles, issuers }) => ({ path: paths, title: titles, issuer: issuers })),
  };
}

/** Groups of a case and the régions of its départements, each once. */
export function listGroups({ groups: own }: IndexedCase, { groups }: SmallIndex): readonly number[] {
  const parents = own.map((group) => groups[group]?.parent).filter((parent) => parent !== undefined);
  return [...new Set([...own, ...parents])];
}

function writeNumbers(numbers: readonly number[]): string {
  return numbers.map((number) => number.toString(NUMBER_BASE)).join(' ');
}

function joinLines(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/[ \t\r\n]+/g, ' ').trim()).join('\n');
}

type Columns<Name extends string> = Readonly<Record<Name, string>>;

function readTable<const Name extends string>(file: unknown, table: string, names: readonly Name[]): Columns<Name> {
  const columns = readProperty(file, table);
  return mapNames(names, (name) => {
    const column = readProperty(columns, name);
    if (typeof column !== 'string') throw new Error(`The small index lacks ${table}.${name}`);
    return column;
  });
}

function splitColumns<Name extends string>(columns: Columns<Name>): readonly Columns<Name>[] {
  const names = Object.keys(columns) as Name[];
  const lines = mapNames(names, (name) => columns[name].split('\n'));
  const lengths = new Set(names.map((name) => lines[name].length));
  const [length = 0] = lengths;
  if (lengths.size > 1) throw new Error('Columns of different lengths');
  // An empty column reads as one empty line.
  if (names.every((name) => columns[name] === '')) return [];
  return Array.from({ length }, (_, row) => mapNames(names, (name) => lines[name][row] ?? ''));
}

function mapNames<Name extends string, Value>(
  names: readonly Name[],
  read: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, Value>;
}

function readProperty(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
