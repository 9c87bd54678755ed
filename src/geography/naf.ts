import { once } from '../language/memoize.ts';
import { setApostrophes } from './names.ts';
import { hasTexts, readRows } from './package-data.ts';

export interface NafDivision {
  /** Two digits, e.g. `13`. */
  readonly code: string;
  readonly label: string;
}

/** The 88 divisions of the NAF rév. 2 by code. Source: Insee, through `@socialgouv/codes-naf`. */
export const readDivisions: () => ReadonlyMap<string, NafDivision> = once(() => {
  const rows = readRows('@socialgouv/codes-naf/index.json', isNafRow).filter(({ id }) => /^\d\d$/.test(id));
  return new Map(rows.map(({ id, label }) => [id, { code: id, label: setApostrophes(label) }]));
});

export function findDivision(code: string): NafDivision | undefined {
  return readDivisions().get(code);
}

function isNafRow(value: unknown): value is { readonly id: string; readonly label: string } {
  return hasTexts(value, ['id', 'label']);
}
