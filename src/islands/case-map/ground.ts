import { loadJson } from '../load.ts';
import type { ExplorerGround } from '../../views/explorer/explorer-map-layout.ts';

/** Loads the ground of the map. Rejects when its file is missing, cut short or something else. */
export async function loadGround(address: string, signal: AbortSignal): Promise<ExplorerGround> {
  const json = await loadJson(address, signal);
  if (!isGround(json)) throw new Error(`${address}: not the ground of a map`);
  return json;
}

function isGround(json: unknown): json is ExplorerGround {
  const parts = ['land', 'departements', 'territories', 'insets', 'world', 'home', 'names'];
  return typeof json === 'object' && json !== null && parts.every((part) => part in json);
}
