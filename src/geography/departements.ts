import { compareNames, setApostrophes } from './names.ts';
import { hasTexts, readRows } from './package-data.ts';

export interface Departement {
  /** INSEE code, e.g. `29`, `2A`, `974`. */
  readonly code: string;
  readonly name: string;
  /** INSEE code of its région. */
  readonly region: string;
  readonly isOverseas: boolean;
  /** INSEE code of the commune that is its seat (préfecture). */
  readonly seat: string;
}

interface DepartementRow {
  readonly code: string;
  readonly nom: string;
  readonly zone: string;
  readonly region: string;
  readonly chefLieu: string;
}

/** The 101 départements by INSEE code, in alphabetical order. Source: official divisions (Etalab, Licence Ouverte). */
export const departements: ReadonlyMap<string, Departement> = readDepartements();

/** INSEE codes of the départements of each région, in alphabetical order of their names. */
export const departementsByRegion: ReadonlyMap<string, readonly string[]> = groupByRegion();

function readDepartements(): ReadonlyMap<string, Departement> {
  const rows = readRows('@etalab/decoupage-administratif/data/departements.json', isDepartementRow);
  const sorted = rows
    .filter(({ zone }) => zone !== 'com')
    .map(toDepartement)
    .sort(compareNames);
  return new Map(sorted.map((departement) => [departement.code, departement]));
}

function groupByRegion(): ReadonlyMap<string, readonly string[]> {
  const groups = Map.groupBy(departements.values(), ({ region }) => region);
  return new Map([...groups].map(([region, members]) => [region, members.map(({ code }) => code)]));
}

function toDepartement({ code, nom, zone, region, chefLieu }: DepartementRow): Departement {
  return { code, name: setApostrophes(nom), region, isOverseas: zone === 'drom', seat: chefLieu };
}

/** Overseas collectivities lack fields in the file: they are not départements and are left out just after. */
function isDepartementRow(value: unknown): value is DepartementRow {
  return hasTexts(value, ['code', 'nom', 'zone']) && (value.zone === 'com' || hasTexts(value, ['region', 'chefLieu']));
}
