import { dropArticle, PREFIX, type CommuneEntry } from '../../atlas/commune-data.ts';
import { foldPlaceName } from '../../language/fold.ts';
import type { CommuneLibrary } from './commune-library.ts';
import { startsCode } from './typed-place.ts';

/**
 * The most populated commune of the département or région that a text names, even when a commune has the same name: who
 * writes « Bretagne » seldom means the one near Belfort. `undefined` for any other text. Rejects when a file does not load.
 */
export async function findAreaTown(typed: string, library: CommuneLibrary): Promise<CommuneEntry | undefined> {
  const { areas } = await library.index();
  const name = dropArticle(foldPlaceName(typed));
  const codes = Object.hasOwn(areas, name) ? (areas[name] ?? []) : [];
  const files = new Set(codes.map((code) => code.slice(0, PREFIX)));
  const parts = await Promise.all([...files].map((file) => library.coded(file)));
  const communes = parts
    .flat()
    .filter((entry) => entry.place !== undefined && codes.some((code) => startsCode(entry, code.toLowerCase())));
  return communes.toSorted((a, b) => b.population - a.population)[0];
}
