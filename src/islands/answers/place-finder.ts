import type { CommuneEntry } from '../../atlas/commune-data.ts';
import { readExplorerData } from '../../atlas/explorer-data.ts';
import { EMPTY_QUERY, withFacet, type Query } from '../../atlas/query.ts';
import { findDistance, selectRecords, type CaseRecord, type PlanePoint } from '../../atlas/selection.ts';
import { SMALL_WORDS } from '../../language/small-words.ts';
import { listWords } from '../../language/words.ts';
import { findAskedAreas, type AskedAreas } from '../../search/asked-areas.ts';
import { listTownCandidates, type TownCandidate } from '../../search/asked-towns.ts';
import { findFacetValues, listFacetValues, type FacetValue } from '../../search/facet-values.ts';
import type { IndexGroup, SmallIndex } from '../../search/small-index.ts';
import { countCasesUnder } from '../../search/value-count.ts';
import { labelCommune } from '../../views/explorer/near-words.ts';
import {
  describeAreas,
  describeEmptyArea,
  describeTown,
  type NearestCase,
  type PlaceCard,
} from '../../views/search/place-cards.ts';
import { findAreaTown } from '../commune-field/area-town.ts';
import { answerPlace, findNamed } from '../commune-field/commune-answer.ts';
import { findCommuneGroup } from '../commune-field/commune-group.ts';
import { CommuneLibrary, type LoadFile } from '../commune-field/commune-library.ts';
import { readTypedPlaces } from '../commune-field/typed-place.ts';
import { remember } from '../load.ts';

/** A query whose results are there, and no page is the answer. */
export interface PlaceQuestion {
  readonly typed: string;
  /** Folded words that no page holds, or that the results give up. */
  readonly strangers: ReadonlySet<string>;
  /** Pages hold all its words. */
  readonly isAnswered: boolean;
  /** Once the reader has stopped typing: whether it is still asked. Half a name is looked for in no list. */
  readonly isAsked: Promise<boolean>;
}

interface PlaceData {
  readonly names: () => Promise<SmallIndex>;
  /** Loads a file of the folder of data by its name. */
  readonly load: LoadFile;
  /** Ids of the cases that words find. */
  readonly search: (text: string) => Promise<ReadonlySet<string>>;
}

/** What is shown of the place that a query names. */
export interface FoundPlace {
  /** Two at most. */
  readonly cards: readonly PlaceCard[];
  /** Where distances are counted from; absent for a whole area. */
  readonly origin?: PlanePoint | undefined;
}

/** The commune that a query names. */
interface Found {
  readonly town: CommuneEntry;
  readonly group?: string | undefined;
  readonly rest: string;
}

/** Inhabitants of a town that one common word is enough to name. */
const LARGE = 5000;
/** Full words of the longest names of groups of communes that nothing announces. */
const LONGEST_NAME = 4;

/** Finds the place that a query names: areas in the small index, then communes, of which only the files asked for are loaded. */
export class PlaceFinder {
  readonly #data: PlaceData;
  readonly #library: CommuneLibrary;
  readonly #loadRecords: () => Promise<readonly CaseRecord[]>;

  constructor(data: PlaceData) {
    this.#data = data;
    this.#library = new CommuneLibrary((file) => data.load(`communes/${file}`));
    this.#loadRecords = remember(async () => readExplorerData(await data.load('explorateur')));
  }

  /** No card when no place is named. Rejects when a file does not load. */
  async find(question: PlaceQuestion): Promise<FoundPlace> {
    const names = await this.#data.names();
    const values = listFacetValues(names);
    const areas = findAskedAreas(question.typed, values, names);
    if (areas !== undefined) return this.#answerAreas(areas, names, values);
    if (!(await question.isAsked)) return { cards: [] };
    const found = await this.#findTown(question, names);
    if (found === undefined) return { cards: [] };
    return { cards: await this.#describeTown(found, { names, values }), origin: found.town.place };
  }

  /** A département without a case is answered by the nearest one, and by its région. */
  async #answerAreas(asked: AskedAreas, names: SmallIndex, values: readonly FacetValue[]): Promise<FoundPlace> {
    const [area] = asked.areas;
    const isEmpty = asked.facet === 'departement' && area !== undefined && countCasesUnder(area, names) === 0;
    const town = isEmpty && asked.areas.length === 1 ? await findAreaTown(area.label, this.#library) : undefined;
    const nearest = town && (await this.#findNearest(town));
    if (area === undefined || town === undefined || nearest === undefined)
      return { cards: await this.#describeAreas(asked, values) };
    const card = describeEmptyArea(area, town, queryNear(town, ''), nearest);
    return { cards: [card, ...(await this.#describeRegion(town, names, values))], origin: town.place };
  }

  async #describeAreas({ facet, areas, former, rest }: AskedAreas, values: readonly FacetValue[]) {
    const records = await this.#loadRecords();
    const codes = areas.map(({ value }) => value);
    const query = withFacet(EMPTY_QUERY, facet, codes);
    const alone = { query, count: selectRecords(records, query, undefined).length };
    const whole = rest === '' || alone.count === 0 ? undefined : await this.#tickRest(query, rest, values);
    return describeAreas({ facet, areas, former, alone, whole });
  }

  /** The rest as a value of a facet when it is the whole name of one that answers, else as words. */
  async #tickRest(query: Query, rest: string, values: readonly FacetValue[]) {
    const records = await this.#loadRecords();
    const value = findWhole(rest, values);
    if (value !== undefined) {
      const ticked = withFacet(query, value.facet, [value.value]);
      const { length } = selectRecords(records, ticked, undefined);
      if (length > 0) return { query: ticked, count: length, ticked: [value] };
    }
    const ids = await this.#data.search(rest);
    const matches = new Map([...ids].map((id) => [id, 1]));
    return { query: { ...query, text: rest }, count: selectRecords(records, query, matches).length, ticked: [] };
  }

  /** The région of a commune; nothing for one that has none. */
  async #describeRegion(town: CommuneEntry, { groups }: SmallIndex, values: readonly FacetValue[]) {
    const { region } = findAreas(town, groups);
    const value = values.find(({ facet, label }) => facet === 'region' && label === region);
    return value === undefined ? [] : this.#describeAreas({ facet: 'region', areas: [value], rest: '' }, values);
  }

  async #findTown(question: PlaceQuestion, { groups }: SmallIndex): Promise<Found | undefined> {
    const common = listCommonWords(groups);
    const isCommon = (word: string) => common.has(word) && !question.strangers.has(word);
    const candidates = listTownCandidates(question.typed, question.strangers).filter(
      ({ name }) => !readFull(name).every(isCommon),
    );
    for (const candidate of candidates) {
      const found = candidate.isGroup ? await this.#findGroup(candidate) : undefined;
      const town = found ?? (await this.#findCommune(candidate));
      if (town !== undefined) return town;
    }
    // Its list is heavier: it is read for what looks like a name.
    const [whole] = candidates;
    const length = whole?.rest === '' ? readFull(whole.name).length : 0;
    const isName = !question.isAnswered && length > 1 && length <= LONGEST_NAME;
    return whole && isName ? this.#findGroup(whole) : undefined;
  }

  async #findGroup({ name, rest }: TownCandidate): Promise<Found | undefined> {
    const group = await findCommuneGroup(name, this.#library);
    return group && { town: group.town, group: group.name, rest };
  }

  async #findCommune({ name, rest, isSure }: TownCandidate): Promise<Found | undefined> {
    const [place] = readTypedPlaces(name);
    if (place === undefined) return undefined;
    if (place.name === '') {
      const answer = await answerPlace(name, this.#library);
      return answer.kind === 'found' && answer.entry.place ? { town: answer.entry, rest } : undefined;
    }
    const town = (await findNamed(place, this.#library)).find((entry) => entry.place !== undefined);
    return town && (isSure || town.population >= LARGE) ? { town, rest } : undefined;
  }

  async #describeTown({ town, group, rest }: Found, known: { names: SmallIndex; values: readonly FacetValue[] }) {
    const { departement, region } = findAreas(town, known.names.groups);
    const areas = [departement, region].filter((title) => title !== undefined);
    const near = queryNear(town, rest);
    const query = rest === '' ? near : await this.#keepRest(near, rest, known.values);
    const card = describeTown({ town, group, areas, query, nearest: await this.#findNearest(town) });
    return [card, ...(await this.#describeRegion(town, known.names, known.values))];
  }

  /** Words that no case holds are not kept: the list would be empty. */
  async #keepRest(near: Query, rest: string, values: readonly FacetValue[]): Promise<Query> {
    const asked = await this.#tickRest({ ...near, text: '' }, rest, values);
    return asked.count === 0 ? { ...near, text: '' } : asked.query;
  }

  async #findNearest({ place }: CommuneEntry): Promise<NearestCase | undefined> {
    if (place === undefined) return undefined;
    const [records, { cases }] = await Promise.all([this.#loadRecords(), this.#data.names()]);
    const distances = records.map(({ id, ...record }) => ({ id, kilometres: findDistance(record, place) ?? Infinity }));
    const nearest = distances.reduce((one, other) => (other.kilometres < one.kilometres ? other : one), NOWHERE);
    const title = cases.find(({ id }) => id === nearest.id)?.title;
    return title === undefined ? undefined : { title, kilometres: nearest.kilometres };
  }
}

const NOWHERE = { id: '', kilometres: Infinity };

function queryNear(town: CommuneEntry, text: string): Query {
  return { ...EMPTY_QUERY, text, sort: 'distance', near: labelCommune(town) };
}

function findWhole(typed: string, values: readonly FacetValue[]): FacetValue | undefined {
  return findFacetValues(typed, values).find(({ rest, isWhole }) => rest === '' && isWhole)?.value;
}

/** Names of the département and the région of a commune. */
function findAreas({ code }: CommuneEntry, groups: readonly IndexGroup[]) {
  // The words of a département begin with its code.
  const departement = groups.find(({ path, words }) => path === '' && code.startsWith(words.split(', ', 1)[0] ?? ''));
  return { departement: departement?.title, region: groups[departement?.parent ?? -1]?.title };
}

/** Words of forms, sectors, practices and objectives: small towns have the same names. */
function listCommonWords(groups: readonly IndexGroup[]): ReadonlySet<string> {
  const pages = groups.filter(({ path }) => /^(?:formes|objectifs|pratiques|secteurs)\//.test(path));
  return new Set(pages.flatMap(({ title, words }) => listWords(`${title} ${words}`)));
}

function readFull(name: string): readonly string[] {
  return listWords(name).filter((word) => !SMALL_WORDS.has(word));
}
