import {
  fileName,
  listParts,
  nameOf,
  PREFIX,
  readCommuneIndex,
  readEntries,
  readGroups,
  type CommuneEntry,
  type CommuneGroup,
  type CommuneIndex,
} from '../../atlas/commune-data.ts';
import { remember, rememberEach } from '../load.ts';

/** Loads one file of communes by its name, e.g. `index`, `n12`, `c39`; rejects when it does not come. */
export type LoadFile = (file: string) => Promise<unknown>;

interface Part {
  readonly entries: readonly CommuneEntry[];
  readonly byName: ReadonlyMap<string, readonly CommuneEntry[]>;
}

/** The communes of France, of which only the files asked for are loaded, each once. */
export class CommuneLibrary {
  readonly #loadIndex: () => Promise<CommuneIndex>;
  readonly #loadPart: (file: string) => Promise<Part>;
  readonly #loadNames: () => Promise<readonly string[]>;
  readonly #loadGroups: () => Promise<readonly CommuneGroup[]>;

  constructor(load: LoadFile) {
    this.#loadIndex = remember(async () => readCommuneIndex(await load('index')));
    this.#loadPart = rememberEach(async (file) => {
      const entries = readEntries(await load(file));
      return { entries, byName: Map.groupBy(entries, nameOf) };
    });
    this.#loadNames = remember(async () => String(await load('noms')).split('\n'));
    this.#loadGroups = remember(async () => readGroups(await load('epci')));
  }

  index(): Promise<CommuneIndex> {
    return this.#loadIndex();
  }

  /** Every commune that has or had exactly this folded name: present names first, then the most populated. */
  async named(name: string): Promise<readonly CommuneEntry[]> {
    const key = fileName(name);
    const parts = await this.#loadParts(key, key);
    const entries = parts.flatMap(({ byName }) => byName.get(name) ?? []);
    return entries.toSorted(
      (left, right) => rankFormer(left) - rankFormer(right) || right.population - left.population,
    );
  }

  /** The communes filed where names begin so: those, and their neighbours in the order of the alphabet. */
  async around(name: string): Promise<readonly CommuneEntry[]> {
    const key = fileName(name);
    const parts = await this.#loadParts(key, `${key}\uffff`);
    return parts.flatMap(({ entries }) => entries).toSorted((left, right) => right.population - left.population);
  }

  /** The communes whose postal or INSEE code begins with the two first signs of a number, the most populated first. */
  async coded(number: string): Promise<readonly CommuneEntry[]> {
    const prefix = number.slice(0, PREFIX).toUpperCase();
    const { prefixes } = await this.index();
    return prefixes.includes(prefix) ? (await this.#loadPart(`c${prefix}`)).entries : [];
  }

  /** All the folded names, in the order of the alphabet. */
  names(): Promise<readonly string[]> {
    return this.#loadNames();
  }

  /** The groups of communes with their own taxes, in the order of names. */
  groups(): Promise<readonly CommuneGroup[]> {
    return this.#loadGroups();
  }

  async #loadParts(from: string, to: string): Promise<readonly Part[]> {
    const ranks = listParts(await this.index(), from, to);
    return Promise.all(ranks.map((rank) => this.#loadPart(`n${rank}`)));
  }
}

function rankFormer({ former }: CommuneEntry): number {
  return former === undefined ? 0 : 1;
}
