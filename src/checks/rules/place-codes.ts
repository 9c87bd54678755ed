import type { CollectionName, ContentFile } from '../reading/content-file.ts';
import { listTexts } from '../reading/front-matter-values.ts';
import { listCommunes, type Geography } from '../reading/geography.ts';
import type { Finding } from '../problem.ts';
import { problemAt, type Rule } from './rule.ts';

type Describe = (code: string, geography: Geography) => Finding | undefined;

/** Keys that hold the code of a place, and what is said of a code that names none. */
const CODES: Partial<Readonly<Record<CollectionName, Readonly<Record<string, Describe>>>>> = {
  cas: { 'lieux.*.commune': describeCommune, 'territoire.departements.*': describeDepartement },
  acteurs: { commune: describeCommune },
  dispositifs: { 'departements.*': describeDepartement, 'regions.*': describeRegion },
  repertoire: {
    'groupements.*.commune': describeCommune,
    'groupements.*.departements.*': describeDepartement,
    'groupements.*.region': describeRegion,
  },
};

/** Codes of communes, départements and régions exist today. */
export const placeCodesRule: Rule = {
  name: 'place-codes',
  scope: 'file',
  check: (file, { geography }) => {
    const shapes = file.collection === undefined ? {} : (CODES[file.collection] ?? {});
    return Object.entries(shapes).flatMap(([shape, describe]) =>
      checkCodes(file, shape, (code) => describe(code, geography)),
    );
  },
};

function checkCodes(file: ContentFile, shape: string, describe: (code: string) => Finding | undefined) {
  return listTexts(file, shape).flatMap(({ value, offset }) => {
    const finding = describe(value);
    return finding === undefined ? [] : [problemAt(file, offset, finding)];
  });
}

function describeCommune(code: string, geography: Geography): Finding | undefined {
  if (!/^\d[\dAB]\d{3}$/.test(code) || geography.findCommune(code) !== undefined) return undefined;
  const present = geography.findMergedCommune(code);
  if (present !== undefined) {
    const name = geography.findCommune(present)?.name ?? present;
    return {
      found: `Le code « ${code} » est celui d’une commune réunie à ${name}`,
      expected: 'le code d’une commune d’aujourd’hui',
      remedy: `Écrivez '${present}'`,
    };
  }
  const postal = geography.findCommunesByPostalCode(code);
  if (postal.length > 0) {
    return {
      found: `« ${code} » est un code postal`,
      expected: 'un code INSEE de commune',
      remedy: `Écrivez ${listCommunes(postal)}`,
    };
  }
  return {
    found: `« ${code} » n’est le code INSEE d’aucune commune`,
    expected: 'le code INSEE de la commune, différent de son code postal',
    remedy: 'Cherchez la commune sur insee.fr et recopiez son code',
  };
}

function describeDepartement(code: string, { departements }: Geography): Finding | undefined {
  if (departements.has(code)) return undefined;
  return {
    found: `« ${code} » n’est le code d’aucun département`,
    expected: 'un code de 01 à 95, 2A, 2B, ou de 971 à 976',
    remedy: code === '20' ? "Écrivez '2A' (Corse-du-Sud) ou '2B' (Haute-Corse)" : 'Corrigez le code, ou retirez-le',
  };
}

function describeRegion(code: string, { regions }: Geography): Finding | undefined {
  if (regions.has(code)) return undefined;
  return {
    found: `« ${code} » n’est le code d’aucune région d’aujourd’hui`,
    expected: 'le code INSEE d’une région',
    remedy: `Choisissez parmi : ${[...regions].map(([known, { name }]) => `${known} ${name}`).join(', ')}`,
  };
}
