import { listCommunes, readCommune, type Geography } from '../../src/checks/reading/geography.ts';

/**
 * What to write for the code of a commune that was merged into another, `27049 Mesnil-en-Ouche`. Undefined when the code is
 * that of a present commune, is also a postal code, or stands beside another name: then nobody but the author knows.
 */
export function findPresentCommune(typed: string, geography: Geography): string | undefined {
  const { code, name } = readCommune(typed);
  if (geography.findCommune(code) !== undefined || geography.findCommunesByPostalCode(code).length > 0)
    return undefined;
  const present = geography.findMergedCommune(code);
  const commune = present === undefined ? undefined : geography.findCommune(present);
  if (commune === undefined) return undefined;
  const isNamed = name === '' || geography.findCommunesByName(name).some((other) => other.code === commune.code);
  return isNamed ? listCommunes([commune]).slice(1, -1) : undefined;
}
