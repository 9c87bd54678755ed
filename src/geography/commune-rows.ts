import { once } from '../language/memoize.ts';
import { hasTexts, readRows } from './package-data.ts';

/** A present commune. Overseas collectivities included, whose `departement` is a collectivity's code. */
export interface CurrentRow {
  readonly code: string;
  readonly nom: string;
  readonly departement: string;
  readonly region: string;
  /** Absent for the five districts of the southern lands. */
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
  /** Codes of the communes it absorbed. */
  readonly anciensCodes?: readonly string[];
}

/** A former commune (déléguée, associée) or a municipal arrondissement, with the code of the commune it belongs to. */
export interface FormerRow {
  readonly code: string;
  readonly name: string;
  readonly holder: string;
}

export interface CommuneRows {
  readonly current: readonly CurrentRow[];
  readonly former: readonly FormerRow[];
}

/** The official communes, vintage 2026. Source: Etalab, from Insee and La Poste, Licence Ouverte. */
export const readCommuneRows: () => CommuneRows = once(() => {
  const rows = readRows('@etalab/decoupage-administratif/data/communes.json', isCommuneRow);
  return { current: rows.flatMap((row) => (isCurrentRow(row) ? [row] : [])), former: rows.flatMap(toFormerRow) };
});

interface CommuneRow {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  /** Of a déléguée or associée. */
  readonly chefLieu?: string;
  /** Of a municipal arrondissement (Paris, Lyon, Marseille). */
  readonly commune?: string;
}

function toFormerRow({ code, nom, chefLieu, commune }: CommuneRow): readonly FormerRow[] {
  const holder = chefLieu ?? commune;
  return holder === undefined ? [] : [{ code, name: nom, holder }];
}

function isCommuneRow(value: unknown): value is CommuneRow {
  return hasTexts(value, ['code', 'nom', 'type']);
}

function isCurrentRow(row: unknown): row is CurrentRow {
  return hasTexts(row, ['departement', 'region', 'type']) && row.type === 'commune-actuelle';
}
