import { compareNames, setApostrophes } from './names.ts';
import { slugify } from '../language/fold.ts';
import { hasTexts, readRows } from './package-data.ts';

export interface Region {
  /** INSEE code, e.g. `53`. */
  readonly code: string;
  readonly name: string;
  /** As in the address of its page, e.g. `ile-de-france`. */
  readonly slug: string;
  readonly isOverseas: boolean;
  /** INSEE code of the commune that is its seat. */
  readonly seat: string;
}

interface RegionRow {
  readonly code: string;
  readonly nom: string;
  readonly zone: string;
  readonly chefLieu: string;
}

/** The 18 régions by INSEE code, in alphabetical order. Source: official divisions (Etalab, Licence Ouverte). */
export const regions: ReadonlyMap<string, Region> = readRegions();

const regionsBySlug = new Map([...regions.values()].map((region) => [region.slug, region]));

export function findRegionBySlug(slug: string): Region | undefined {
  return regionsBySlug.get(slug);
}

function readRegions(): ReadonlyMap<string, Region> {
  const rows = readRows('@etalab/decoupage-administratif/data/regions.json', isRegionRow);
  const sorted = rows
    .filter(({ zone }) => zone !== 'com')
    .map(toRegion)
    .sort(compareNames);
  return new Map(sorted.map((region) => [region.code, region]));
}

function toRegion({ code, nom, zone, chefLieu }: RegionRow): Region {
  return { code, name: setApostrophes(nom), slug: slugify(nom), isOverseas: zone === 'drom', seat: chefLieu };
}

/** Overseas collectivities have no seat in the file: they are not régions and are left out just after. */
function isRegionRow(value: unknown): value is RegionRow {
  return hasTexts(value, ['code', 'nom', 'zone']) && (value.zone === 'com' || hasTexts(value, ['chefLieu']));
}
