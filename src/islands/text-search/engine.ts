import { IndexParts } from './index-parts.ts';

/** The part of Pagefind's browser interface that the search uses. */
interface Pagefind {
  init(): Promise<void>;
  /** Rejects when the index could not be loaded. */
  filters(): Promise<unknown>;
  preload(query: string): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
}

interface PagefindModule {
  createInstance(options: {
    readonly basePath: string;
    readonly noWorker: boolean;
    readonly ranking: { readonly termSaturation: number };
  }): Pagefind;
}

/** Pages by their id in the engine, without its language, with a score: higher for a page that speaks more of the word. */
export type EnginePages = ReadonlyMap<string, number>;

export interface Engine {
  /** Starts loading the part of the index where words stand. */
  preload(words: readonly string[]): void;
  /** Pages that hold the word or another of its stem. */
  findWord(word: string): Promise<EnginePages>;
  /** The same at half the cost, all pages having one score. */
  listWord(word: string): Promise<EnginePages>;
  /** Whether all parts of the index asked for so far have come. */
  readonly isWhole: boolean;
}

/** How often the script of the engine was asked for in vain. */
let failures = 0;
/** The index counts a word three times a page at most: said once, it says nearly all. The engine’s own is 1.4. */
const TERM_SATURATION = 0.35;

/** Loads the engine from its address; rejects when the index is missing. `onCodeLoaded`: its heavy part is there, or is not. */
export async function loadEngine(address: string, onCodeLoaded: () => void): Promise<Engine> {
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  const module = await loadModule(address);
  // Not sooner: the line first carries the small index, which answers first.
  warmUp(`${folder}wasm.fr.pagefind`).then(onCodeLoaded, onCodeLoaded);
  const parts = findParts(`${folder}index/`);
  const lostBefore = parts.lost;
  // Without its worker the engine is one request shorter, and its work lasts a few milliseconds.
  const ranking = { termSaturation: TERM_SATURATION };
  const pagefind = module.createInstance({ basePath: folder, noWorker: true, ranking });
  await pagefind.init();
  // Its own `init` hides a failure, which would last as long as the engine.
  await pagefind.filters();
  const ask = async (query: string) => toPages((await pagefind.search(query)).results);
  return {
    preload: (words) => {
      // A failure is told by the search itself.
      for (const word of words) pagefind.preload(word).catch(() => undefined);
    },
    listWord: (word) => ask(`"${word}"`),
    // Quoted, a word is met whole but all pages score alike; unquoted, pages are scored but « port » meets « porteur ». Both
    // read the same file of the index.
    findWord: async (word) => {
      const [exact, scored] = await Promise.all([ask(`"${word}"`), ask(word)]);
      return new Map([...exact].map(([id, score]) => [id, scored.get(id) ?? score]));
    },
    get isWhole() {
      return parts.lost === lostBefore;
    },
  };
}

/** Browsers remember for the life of the page that a script did not come: it is then asked for under another name. */
async function loadModule(address: string): Promise<PagefindModule> {
  try {
    return (await import(/* @vite-ignore */ failures === 0 ? address : `${address}?${failures}`)) as PagefindModule;
  } catch (fault) {
    failures += 1;
    throw fault;
  }
}

const partsByFolder = new Map<string, IndexParts>();

/** One watch for all engines of the page. */
function findParts(folder: string): IndexParts {
  const parts = partsByFolder.get(folder) ?? new IndexParts(folder);
  partsByFolder.set(folder, parts);
  return parts;
}

/** Asks for a file that the engine would only ask for after two others. */
function warmUp(address: string): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(address)));
    link.href = address;
    document.head.append(link);
  });
}

function toPages(results: readonly PagefindResult[]): EnginePages {
  return new Map(results.map(({ id, score }) => [id.replace(/^fr_/, ''), score]));
}
