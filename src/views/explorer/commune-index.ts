import {
  dropArticle,
  fileName,
  nameOf,
  packEntries,
  packGroups,
  PREFIX,
  type CommuneEntry,
  type CommuneGroup,
  type CommuneIndex,
} from '../../atlas/commune-data.ts';
import { readCommunePositions } from '../../geography/commune-positions.ts';
import { readCommuneRows } from '../../geography/commune-rows.ts';
import { findCommune, readCommunes, type Commune } from '../../geography/communes.ts';
import { departements, departementsByRegion } from '../../geography/departements.ts';
import { setApostrophes } from '../../geography/names.ts';
import { projectToPlane } from '../../geography/projection.ts';
import { regions } from '../../geography/regions.ts';
import { territoryOf } from '../../geography/territories.ts';
import { foldPlaceName } from '../../language/fold.ts';

/** Names in one part of the list by name: some 10 kB once compressed. */
const PART = 500;

/** Every commune under its present name, the most populated first; its place in kilometres on the plane of its territory. */
export function listCommuneEntries(): readonly CommuneEntry[] {
  return [...readCommunes().values()].map(toEntry).sort(byPopulation);
}

/** The same under the names of former communes and arrondissements that are not the name of the commune itself. */
export function listFormerEntries(): readonly CommuneEntry[] {
  const formers = readCommuneRows().former.flatMap(({ name, holder }) => {
    const commune = findCommune(holder);
    if (commune === undefined) return [];
    const entry = toEntry(commune);
    return listFormerNames(setApostrophes(name), entry.name).map((former) => ({ ...entry, former }));
  });
  return formers.filter((entry) => nameOf(entry) !== foldPlaceName(entry.name)).sort(byPopulation);
}

/** « Hellemmes-Lille », a part of Lille, is « Hellemmes » too. */
function listFormerNames(name: string, holder: string): readonly string[] {
  const short = name.endsWith(`-${holder}`) ? name.slice(0, -holder.length - 1) : '';
  return short === '' || short.includes('-') ? [name] : [name, short];
}

/** Every group of communes with its own taxes whose most populated commune is on a map, in the order of names. */
export function listCommuneGroups(): readonly CommuneGroup[] {
  const groups = Map.groupBy(readCommunes().values(), ({ epci }) => epci?.code);
  return [...groups.values()]
    .flatMap((members) => {
      const name = members[0]?.epci?.name;
      const [town] = members.map(toEntry).sort(byPopulation);
      return name === undefined || town?.place === undefined ? [] : [{ name, town }];
    })
    .sort((one, other) => compareKeys(one.name, other.name));
}

/** The files of communes by name: `index`, `noms`, `epci`, `n0`, `n1`… by name, `c39`… by code. */
export function listCommuneFiles(): ReadonlyMap<string, unknown> {
  const entries = listCommuneEntries();
  const filed = [...entries, ...listFormerEntries()]
    .map((entry) => ({ entry, key: fileName(nameOf(entry)) }))
    .sort((left, right) => compareKeys(left.key, right.key));
  const parts = Array.from({ length: Math.ceil(filed.length / PART) }, (_, rank) =>
    filed.slice(rank * PART, (rank + 1) * PART),
  );
  const byPrefix = Map.groupBy(
    entries.flatMap((entry) => listPrefixes(entry).map((prefix) => ({ prefix, entry }))),
    ({ prefix }) => prefix,
  );
  const index: CommuneIndex = {
    parts: parts.map(([first]) => first?.key ?? ''),
    prefixes: [...byPrefix.keys()].sort(),
    areas: listAreas(),
  };
  return new Map<string, unknown>([
    ['index', index],
    ['noms', listNames(filed)],
    ['epci', packGroups(listCommuneGroups())],
    ...parts.map((part, rank): [string, unknown] => [`n${rank}`, packSorted(part)]),
    ...[...byPrefix].map(([prefix, part]): [string, unknown] => [`c${prefix}`, packSorted(part)]),
  ]);
}

/** Every folded name, those of larger communes first as far as the digits of the population tell, then by the alphabet. */
function listNames(filed: readonly { readonly entry: CommuneEntry }[]): string {
  const bySize = filed.map(({ entry }) => entry).toSorted((left, right) => countDigits(right) - countDigits(left));
  return [...new Set(bySize.map(nameOf))].join('\n');
}

function countDigits({ population }: CommuneEntry): number {
  return String(population).length;
}

function packSorted(part: readonly { readonly entry: CommuneEntry }[]): string {
  return packEntries(part.map(({ entry }) => entry).sort(byPopulation));
}

function toEntry(commune: Commune): CommuneEntry {
  const { code, name, postalCodes, population = 0, departement } = commune;
  const entry = { code, name, postalCodes, population };
  const position = readCommunePositions().get(code);
  if (position === undefined) return entry;
  const territory = territoryOf(departement);
  const [x, y] = projectToPlane(territory, position.point).map(Math.round);
  if (x === undefined || y === undefined) return entry;
  const { borrowed } = position;
  return {
    ...entry,
    place: { territory, x, y },
    ...(borrowed && { like: { name: borrowed.from.name, tie: borrowed.tie } }),
  };
}

function listPrefixes({ code, postalCodes }: CommuneEntry): readonly string[] {
  return [...new Set([code, ...postalCodes].map((known) => known.slice(0, PREFIX)))];
}

/** A département, a région or a collectivity, as a reader may write it beside a commune. */
function listAreas(): CommuneIndex['areas'] {
  const collectivities: Readonly<Record<string, readonly string[]>> = {
    'Saint-Pierre-et-Miquelon': ['975'],
    'Wallis-et-Futuna': ['986'],
    'Polynésie française': ['987'],
    'Nouvelle-Calédonie': ['988'],
  };
  const named = [
    ...Object.entries(collectivities),
    ...[...regions.values()].map(({ code, name }) => [name, departementsByRegion.get(code) ?? []] as const),
    ...[...departements.values()].map(({ code, name }) => [name, [code]] as const),
  ];
  return Object.fromEntries(named.map(([name, codes]) => [dropArticle(foldPlaceName(name)), codes]));
}

function byPopulation(left: CommuneEntry, right: CommuneEntry): number {
  return right.population - left.population || compareKeys(left.code, right.code);
}

/** As the browser compares keys, whatever the language. */
function compareKeys(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
