import type { CommuneGroup } from '../../atlas/commune-data.ts';
import { listWords } from '../../language/words.ts';
import type { CommuneLibrary } from './commune-library.ts';

/** Words of the names that say what a group of communes is, folded. */
const KINDS: ReadonlySet<string> = new Set(
  'agglo agglomeration communaute communes metropole urbaine cc ca cu epci intercommunalite d de des du la le les et en sur'.split(
    ' ',
  ),
);

/**
 * The group of communes that a text names, whatever it is called besides: « agglo Annonay Rhône », « Pays d’Ancenis ». The
 * beginning of the name of one alone is enough. Rejects when the file does not load.
 */
export async function findCommuneGroup(typed: string, library: CommuneLibrary): Promise<CommuneGroup | undefined> {
  const wanted = keyOf(typed);
  if (wanted === '') return undefined;
  const groups = await library.groups();
  const exact = groups.find(({ name }) => keyOf(name) === wanted);
  if (exact !== undefined) return exact;
  const [only, ...others] = groups.filter(({ name }) => keyOf(name).startsWith(`${wanted} `));
  return others.length === 0 ? only : undefined;
}

function keyOf(name: string): string {
  return listWords(name)
    .filter((word) => !KINDS.has(word))
    .join(' ');
}
