/** Lists of queries with what they must find, how well a search answers them, and whether a list names what exists. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SECTIONS } from '../../src/site.ts';

/** The results that a reader sees without effort. */
const WITHIN = 5;

/** A page of the site, by its address below the base: `/formes/spl/`. In a list, a case is its id alone. */
type Address = string;

/** Fields that a list leaves out are empty here. */
export interface ExpectedQuery {
  readonly query: string;
  /** Who asks, or what it tries: `dirigeant`, `negation`… */
  readonly family: string;
  /** Cases and pages that must all be found, wherever. */
  readonly finds: readonly Address[];
  /** One of these at least must be among the first five results. */
  readonly five: readonly Address[];
  /** The case that must come before all other cases, when one alone is right. */
  readonly first?: Address;
  /** One of these must come before everything else, cases included. */
  readonly page: readonly Address[];
  /** None of these may be shown. */
  readonly never: readonly Address[];
  /** Ids of the directory's groupings that must be among the first five of the directory. */
  readonly groupings: readonly string[];
  /** Nothing may be found: neither page nor grouping. */
  readonly nothing: boolean;
}

/** What a search answers to one query, in the order of the page. */
export interface Answer {
  readonly pages: readonly Address[];
  readonly groupings: readonly string[];
}

/** Shares from 0 to 1; of nothing, 1. */
export interface Score {
  /** Of what `finds` lists, the part that is found. */
  readonly recall: number;
  /** Of the queries with something to find, those that have it among the first five results. */
  readonly withinFive: number;
  /** Of the right first results, `first` and `page`, those that are first. */
  readonly firstRight: number;
  /** Of the queries that exclude or must find nothing, those that show nothing wrong. */
  readonly clean: number;
  /** One line for each fault, for the reader of a failed test. */
  readonly faults: readonly string[];
}

/** What the content has, which a list may name. */
export interface Known {
  readonly addresses: ReadonlySet<Address>;
  readonly groupings: ReadonlySet<string>;
}

const NO_ANSWER: Answer = { pages: [], groupings: [] };

/** Sections whose pages are one file of the content each. */
const FILED_SECTIONS = ['cas', 'formes', 'pratiques', 'dossiers', 'dispositifs', 'acteurs'] as const;

/** Sections whose pages are one entry of a table each. */
const TABLED_SECTIONS = ['objectifs', 'regions', 'secteurs'] as const;

const FIELDS = ['query', 'family', 'class', 'finds', 'five', 'first', 'page', 'never', 'groupings', 'nothing'];

/** An entry of a list as it is written; `class` is the older name of `family`. */
interface Entry extends Partial<Omit<ExpectedQuery, 'page'>> {
  readonly query: string;
  readonly class?: string;
  readonly page?: Address | readonly Address[];
}

/** @param name file of this folder */
export function readQueries(name: string): readonly ExpectedQuery[] {
  const entries: readonly Entry[] = parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
  return entries.map(completeEntry);
}

export function completeEntry(entry: Entry): ExpectedQuery {
  const unknown = Object.keys(entry).filter((field) => !FIELDS.includes(field));
  if (unknown.length > 0) throw new Error(`« ${entry.query} » has unknown fields: ${unknown.join(', ')}`);
  return {
    query: entry.query,
    family: entry.family ?? entry.class ?? '',
    finds: (entry.finds ?? []).map(addressOf),
    five: (entry.five ?? []).map(addressOf),
    ...(entry.first === undefined ? {} : { first: addressOf(entry.first) }),
    page: [entry.page ?? []].flat().map(addressOf),
    never: (entry.never ?? []).map(addressOf),
    groupings: entry.groupings ?? [],
    nothing: entry.nothing ?? false,
  };
}

/** @param answers of each query, by its words */
export function scoreAnswers(queries: readonly ExpectedQuery[], answers: ReadonlyMap<string, Answer>): Score {
  const asked = queries.map((query) => ({ query, answer: answers.get(query.query) ?? NO_ANSWER }));
  const found = asked.flatMap(({ query, answer }) => checkFinds(query, answer));
  const near = asked.flatMap(({ query, answer }) => checkFive(query, answer));
  const ahead = asked.flatMap(({ query, answer }) => checkFirst(query, answer));
  const clean = asked.flatMap(({ query, answer }) => checkClean(query, answer));
  return {
    recall: shareRight(found),
    withinFive: shareRight(near),
    firstRight: shareRight(ahead),
    clean: shareRight(clean),
    faults: [...found, ...near, ...ahead, ...clean].flatMap(({ fault }) => fault ?? []),
  };
}

/** One line a family: « negation: 15 queries, recall 1.00, within five 0.93, first right 1.00, clean 0.87 ». */
export function describeByFamily(
  queries: readonly ExpectedQuery[],
  answers: ReadonlyMap<string, Answer>,
): readonly string[] {
  return [...Map.groupBy(queries, (query) => query.family)].map(([name, group]) => {
    const score = scoreAnswers(group, answers);
    const shares = [
      `recall ${score.recall.toFixed(2)}`,
      `within five ${score.withinFive.toFixed(2)}`,
      `first right ${score.firstRight.toFixed(2)}`,
      `clean ${score.clean.toFixed(2)}`,
    ];
    return `${name}: ${group.length} queries, ${shares.join(', ')}`;
  });
}

/** Faults of the list itself: what is not of the content, what cannot be both, what is asked twice. */
export function findFaults(queries: readonly ExpectedQuery[], known: Known): readonly string[] {
  const twice = [...Map.groupBy(queries, ({ query }) => query)].filter(([, group]) => group.length > 1);
  return [
    ...twice.map(([query]) => `« ${query} » is asked twice`),
    ...queries.flatMap((query) => faultsOf(query, known)),
  ];
}

/** @param content folder of the content */
export function readKnown(content: string): Known {
  const filed = FILED_SECTIONS.flatMap((section) =>
    readdirSync(join(content, section))
      .filter((file) => !file.startsWith('_'))
      .map((file) => `/${section}/${file.replace(/\.[a-z]+$/, '')}/`),
  );
  const tabled = TABLED_SECTIONS.flatMap((section) =>
    readIds(join(content, 'referentiels', `${section}.yaml`)).map((id) => `/${section}/${id}/`),
  );
  const directory: { readonly groupements: readonly { readonly id: string }[] } = parse(
    readFileSync(join(content, 'repertoire.yaml'), 'utf8'),
  );
  return {
    addresses: new Set([...filed, ...tabled, ...Object.keys(SECTIONS).map((section) => `/${section}/`)]),
    groupings: new Set(directory.groupements.map(({ id }) => id)),
  };
}

export function countWords(query: string): number {
  return query.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

interface Check {
  /** Undefined: as expected. */
  readonly fault?: string;
}

function checkFinds(query: ExpectedQuery, { pages }: Answer): readonly Check[] {
  return query.finds.map((address) => checkThat(pages.includes(address), query, `does not find ${address}`));
}

function checkFive(query: ExpectedQuery, { pages, groupings }: Answer): readonly Check[] {
  const asked = [...query.five, ...query.page, ...(query.first === undefined ? [] : [query.first])];
  const wanted = asked.length > 0 ? asked : query.finds;
  if (wanted.length === 0 && query.groupings.length === 0) return [];
  const near = pages.slice(0, WITHIN);
  const isNear = wanted.length === 0 || wanted.some((address) => near.includes(address));
  const listed = groupings.slice(0, WITHIN);
  const missing = [
    ...(isNear ? [] : [wanted.join(' or ')]),
    ...query.groupings.filter((id) => !listed.includes(id)).map((id) => `grouping ${id}`),
  ];
  return [checkThat(missing.length === 0, query, `lacks ${missing.join(', ')} in ${near.join(', ') || 'nothing'}`)];
}

function checkFirst(query: ExpectedQuery, { pages }: Answer): readonly Check[] {
  const firstCase = pages.find((address) => address.startsWith('/cas/'));
  return [
    ...(query.page.length === 0
      ? []
      : [checkThat(query.page.includes(pages[0] ?? ''), query, `puts ${pages[0]} before ${query.page.join(' or ')}`)]),
    ...(query.first === undefined
      ? []
      : [checkThat(firstCase === query.first, query, `puts ${firstCase} before ${query.first}`)]),
  ];
}

function checkClean(query: ExpectedQuery, { pages, groupings }: Answer): readonly Check[] {
  if (query.nothing) {
    const shown = [...pages, ...groupings];
    return [checkThat(shown.length === 0, query, `finds ${shown.slice(0, WITHIN).join(', ')}, where nothing is right`)];
  }
  if (query.never.length === 0) return [];
  const wrong = query.never.filter((address) => pages.includes(address));
  return [checkThat(wrong.length === 0, query, `shows ${wrong.join(', ')}, which it excludes`)];
}

function checkThat(isRight: boolean, { query, family }: ExpectedQuery, fault: string): Check {
  return isRight ? {} : { fault: `« ${query} » (${family}) ${fault}` };
}

function faultsOf(query: ExpectedQuery, known: Known): readonly string[] {
  const wanted = [...query.finds, ...query.five, ...query.page, ...(query.first === undefined ? [] : [query.first])];
  const faults = [
    ...[...wanted, ...query.never]
      .filter((address) => !known.addresses.has(address))
      .map((address) => `names ${address}, which does not exist`),
    ...query.groupings.filter((id) => !known.groupings.has(id)).map((id) => `names no grouping: ${id}`),
    ...wanted.filter((address) => query.never.includes(address)).map((address) => `wants and excludes ${address}`),
    ...(query.first?.startsWith('/cas/') === false ? [`has a first that is not a case: ${query.first}`] : []),
    ...(query.family === '' ? ['has no family'] : []),
    ...(query.nothing === wanted.length + query.never.length + query.groupings.length > 0
      ? ['must find either nothing or something']
      : []),
  ];
  return faults.map((fault) => `« ${query.query} » ${fault}`);
}

function addressOf(target: string): Address {
  return target.startsWith('/') ? target : `/cas/${target}/`;
}

function readIds(path: string): readonly string[] {
  const rows: readonly { readonly id: string }[] = parse(readFileSync(path, 'utf8'));
  return rows.map(({ id }) => id);
}

function shareRight(checks: readonly Check[]): number {
  return checks.length === 0 ? 1 : checks.filter(({ fault }) => fault === undefined).length / checks.length;
}
