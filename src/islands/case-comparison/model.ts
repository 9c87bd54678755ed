import type { CaseChoice } from '../../views/compare/departures.ts';
import { MOST_COMPARED } from '../../views/compare/compared.ts';
import { formatList, formatText, quote } from '../../views/format.ts';

/** What a reader does to the cases that are compared. `replaced` gives its place to `chosen`. */
export function chooseCase(ids: readonly string[], chosen: string, replaced?: string): readonly string[] {
  if (replaced === undefined) return ids.includes(chosen) ? ids : [...ids, chosen].slice(0, MOST_COMPARED);
  const kept = ids.filter((id) => id !== chosen || id === replaced);
  return kept.map((id) => (id === replaced ? chosen : id));
}

export function removeCase(ids: readonly string[], removed: string): readonly string[] {
  return ids.filter((id) => id !== removed);
}

export function splitKnown(ids: readonly string[], choices: readonly CaseChoice[]) {
  const known = new Set(choices.map(({ id }) => id));
  return { known: ids.filter((id) => known.has(id)), unknown: ids.filter((id) => !known.has(id)) };
}

/** « L’atlas n’a pas de cas « x ». Orcab et Astre, côte à côte. » */
export function sayCompared(names: readonly string[], unknown: readonly string[]): string {
  const absent = unknown.length === 0 ? [] : [`L'atlas n'a pas de cas ${formatList(unknown.map(quote))}.`];
  const side = [
    `Choisissez un premier cas, puis un deuxième.`,
    `${names[0] ?? ''} : choisissez un deuxième cas.`,
    `${formatList(names)}, côte à côte.`,
  ][Math.min(names.length, 2)];
  return formatText([...absent, side].join(' '));
}
