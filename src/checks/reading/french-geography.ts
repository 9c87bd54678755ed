import {
  findCommune,
  findCommunesByName,
  findCommunesByPostalCode,
  findMergedCommune,
} from '../../geography/communes.ts';
import { departements } from '../../geography/departements.ts';
import { distanceToDepartement } from '../../geography/distance-to-departement.ts';
import { readDivisions } from '../../geography/naf.ts';
import { regions } from '../../geography/regions.ts';
import type { Geography } from './geography.ts';

/** The whole French gazetteer, from packages that no browser is given. */
export const frenchGeography: Geography = {
  findCommune,
  findMergedCommune,
  findCommunesByPostalCode,
  findCommunesByName,
  departements,
  regions,
  distanceToDepartement,
  readDivisions,
};
