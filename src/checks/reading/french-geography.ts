import { findCommune, findCommunesByName, findMergedCommune, readCommunes } from '../../geography/communes.ts';
import { departements } from '../../geography/departements.ts';
import { distanceToDepartement } from '../../geography/distance-to-departement.ts';
import { readDivisions } from '../../geography/naf.ts';
import { regions } from '../../geography/regions.ts';
import type { Geography } from './geography.ts';

/** The whole French gazetteer, from packages that no browser is given. */
export const frenchGeography: Geography = {
  findCommune,
  findMergedCommune,
  findCommunesByPostalCode: (code) =>
    [...readCommunes().values()].filter(({ postalCodes }) => postalCodes.includes(code)),
  findCommunesByName,
  departements,
  regions,
  distanceToDepartement,
  readDivisions,
};
