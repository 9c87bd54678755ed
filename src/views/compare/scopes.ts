import { formatText } from '../format.ts';
import type { CompareColumn } from './compared.ts';
import { CRITERIA } from './criteria.ts';

/** Rows whose values count something. */
const COUNTED = ['membres', 'emplois'];

/** « Membres : ces cas ne comptent pas la même chose. Orcab : … ; Astre : … »; nothing where all count alike. */
export function sayScopes(columns: readonly Pick<CompareColumn, 'name' | 'cells'>[]): readonly string[] {
  return COUNTED.flatMap((id) => {
    const row = CRITERIA.findIndex((criterion) => criterion.id === id);
    const counted = columns.flatMap(({ name, cells }) => {
      const scope = cells[row]?.scope;
      return scope === undefined ? [] : [{ name, scope }];
    });
    if (new Set(counted.map(({ scope }) => scope)).size < 2) return [];
    const each = counted.map(({ name, scope }) => `${name} : ${scope}`);
    return [formatText(`${CRITERIA[row]?.name ?? ''} : ces cas ne comptent pas la même chose. ${each.join(' ; ')}.`)];
  });
}
