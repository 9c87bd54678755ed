import type { CommuneEntry } from '../../atlas/commune-data.ts';
import type { AtelierData, SharedSource } from '../../views/atelier/atelier-data.ts';
import type { CommuneLibrary } from '../commune-field/commune-library.ts';
import { loadJson, remember } from '../load.ts';
import type { Surroundings } from './atlas-corpus.ts';
import { isMap, ownValue } from './values.ts';

/** Addresses of the files that the site publishes for the Atelier. */
export type Addresses = Readonly<Record<'atlas' | 'sources' | 'groupings' | 'communes' | 'files', string>>;

/** The rest of the atlas, each part loaded when a file needs it. */
export class SurroundingsLoader {
  /** Its code comes with the first commune. */
  readonly loadLibrary: () => Promise<CommuneLibrary>;
  readonly loadAtlas: () => Promise<AtelierData>;
  readonly loadSources: () => Promise<readonly SharedSource[]>;
  readonly loadGroupings: () => Promise<unknown>;
  readonly #today: string;

  constructor(addresses: Addresses, today: string) {
    this.#today = today;
    this.loadLibrary = remember(async () => {
      const { openLibrary } = await import('./lookups.ts');
      return openLibrary((file) => loadJson(`${addresses.communes}${file}.json`));
    });
    // Both are written by the same build as this code.
    this.loadAtlas = remember(async () => (await loadJson(addresses.atlas)) as AtelierData);
    this.loadSources = remember(async () => (await loadJson(addresses.sources)) as readonly SharedSource[]);
    this.loadGroupings = remember(() => loadJson(addresses.groupings));
  }

  /** What the checks of a file need. A list that does not load leaves its ids unknown: rejects. */
  async load(text: string, values: unknown): Promise<Surroundings> {
    const own = new Set(listAt(values, 'sources', 'id'));
    const called = [...text.matchAll(/@([a-z0-9-]+)|source:? \[?([a-z0-9-]+(?:, [a-z0-9-]+)*)/g)];
    const needsSources = called.some(([, call, list = '']) =>
      [call, ...list.split(', ')].some((id) => id && !own.has(id)),
    );
    const [atlas, sources, communes] = await Promise.all([
      this.loadAtlas(),
      needsSources ? this.loadSources() : [],
      this.#loadCommunes(listAt(values, 'lieux', 'commune')),
    ]);
    return { atlas, sources, communes, today: this.#today };
  }

  /** The communes that the codes and the names typed may mean. */
  async #loadCommunes(typed: readonly string[]): Promise<readonly CommuneEntry[]> {
    if (typed.length === 0) return [];
    const library = await this.loadLibrary();
    const found = await Promise.all(
      typed.map((text) => (/^\d|^2[ab]/i.test(text) ? library.coded(text) : library.named(text))),
    );
    return found.flat();
  }
}

/** The texts under a key of the items of a list. */
function listAt(values: unknown, list: string, key: string): readonly string[] {
  const items = ownValue(values, list);
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) => {
    const text = isMap(item) ? ownValue(item, key) : undefined;
    return typeof text === 'string' ? [text] : [];
  });
}
