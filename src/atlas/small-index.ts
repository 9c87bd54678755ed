/**
 * The index that answers as one types: names and a few words of every page, small enough to load at the first focus.
 * `views/search-index.ts` writes it at build, the browser reads it.
 */

/** A page with a name, or a département, which has none of its own. */
export interface IndexGroup {
  /** Below the home page, without the final slash: `formes/grappe`, `sources/p#id`; empty for a département. */
  readonly path: string;
  readonly title: string;
  /** Other names, separated by spaces or commas. */
  readonly words: string;
  /** The région of a département: its place in the list of groups. */
  readonly parent?: number | undefined;
}

export interface IndexedCase {
  readonly id: string;
  readonly title: string;
  /** Its form, objectives, sectors, départements and actors with a record: places in the list of groups. */
  readonly groups: readonly number[];
  /** Communes, keywords, territory and actors, as far as the file has room for them. */
  readonly words: string;
}

export interface SmallIndex {
  readonly groups: readonly IndexGroup[];
  /** In alphabetical order. */
  readonly cases: readonly IndexedCase[];
  /** The four threads of the atlas, for a reader who found nothing. */
  readonly threads: readonly IndexedThread[];
}

export interface IndexedThread {
  readonly path: string;
  readonly title: string;
}

/** The same as columns, one line a row: they compress better than objects. */
export interface SmallIndexFile {
  readonly groups: {
    readonly paths: string;
    readonly titles: string;
    readonly words: string;
    readonly parents: string;
  };
  readonly cases: { readonly ids: string; readonly titles: string; readonly groups: string; readonly words: string };
  readonly threads: { readonly paths: string; readonly titles: string };
}

/** Characters of a file that compresses to about 25 kB. */
const FILE_LENGTH = 84_000;
const NUMBER_BASE = 36;

/**
 * Packs an index. In a large corpus a case first loses its own words, the last ones first, each case having an equal
 * share of the room; then its groups, but for its form and its first département, which its line of result names.
 */
export function packSmallIndex({ groups, cases, threads }: SmallIndex): SmallIndexFile {
  const pack = (groupsOf: (entry: IndexedCase) => readonly number[]) => ({
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
    },
    threads: {
      paths: joinLines(threads.map(({ path }) => path)),
      titles: joinLines(threads.map(({ title }) => title)),
    },
  });
  const whole = pack((entry) => entry.groups);
  const room = FILE_LENGTH - JSON.stringify(whole).length;
  const isDepartement = (group: number) => groups[group]?.path === '';
  const file =
    room >= 0
      ? whole
      : pack((entry) => [entry.groups[0], entry.groups.find(isDepartement)].filter((group) => group !== undefined));
  const share = Math.max(0, room / Math.max(cases.length, 1));
  return { ...file, cases: { ...file.cases, words: joinLines(cases.map(({ words }) => cutWords(words, share))) } };
}

/** Unpacks what `packSmallIndex` made. Throws when columns are missing or disagree in length: a file cut short is not read. */
export function readSmallIndex(file: unknown): SmallIndex {
  const groups = splitColumns(readTable(file, 'groups', ['paths', 'titles', 'words', 'parents']));
  const cases = splitColumns(readTable(file, 'cases', ['ids', 'titles', 'groups', 'words']));
  const threads = splitColumns(readTable(file, 'threads', ['paths', 'titles']));
  return {
    groups: groups.map(({ paths, titles, words, parents }) => ({
      path: paths,
      title: titles,
      words,
      parent: parents === '' ? undefined : parseInt(parents, NUMBER_BASE),
    })),
    cases: cases.map(({ ids, titles, groups: own, words }) => ({
      id: ids,
      title: titles,
      groups: own === '' ? [] : own.split(' ').map((group) => parseInt(group, NUMBER_BASE)),
      words,
    })),
    threads: threads.map(({ paths, titles }) => ({ path: paths, title: titles })),
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

/** Whole words, the first ones, within a number of characters. */
function cutWords(words: string, length: number): string {
  if (words.length <= length) return words;
  return words.slice(0, words.lastIndexOf(' ', length) + 1).trim();
}

function joinLines(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).join('\n');
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
