import type { FoundPage } from './model.ts';

/** The part of Pagefind's browser interface that the search uses. */
export interface SearchEngine {
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<FoundPage> }[] }>;
}

interface EngineModule extends SearchEngine {
  init(): Promise<void>;
  options(options: { readonly excerptLength: number }): Promise<void>;
}

/** Words in an excerpt. */
const EXCERPT_LENGTH = 26;

/** Loads the engine from its address; rejects when the index is missing. */
export async function loadEngine(address: string): Promise<SearchEngine> {
  const engine: EngineModule = await import(/* @vite-ignore */ address);
  await engine.options({ excerptLength: EXCERPT_LENGTH });
  await engine.init();
  return engine;
}

/** Loads a JSON file; rejects on any answer that is not one. */
export async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
