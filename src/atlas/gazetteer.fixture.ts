import type { Gazetteer, GazetteerCommune } from './gazetteer.ts';

const COMMUNES: readonly GazetteerCommune[] = [
  { code: '29151', name: 'Morlaix', departement: '29', region: '53', point: [48.58, -3.83] },
  { code: '56121', name: 'Lorient', departement: '56', region: '53', point: [47.75, -3.37] },
  {
    code: '76101',
    name: 'Blangy-sur-Bresle',
    departement: '76',
    region: '28',
    epci: { code: '247600786', name: 'CC de Bresle Maritime' },
    point: [49.93, 1.63],
  },
  { code: '97105', name: 'Basse-Terre', departement: '971', region: '01' },
];

/** Five départements in four régions; nothing is known of the point of Basse-Terre. */
export const SMALL_GAZETTEER: Gazetteer = {
  findCommune: (code) => COMMUNES.find((commune) => commune.code === code),
  departements: new Map(
    [
      { code: '29', name: 'Finistère', region: '53' },
      { code: '56', name: 'Morbihan', region: '53' },
      { code: '76', name: 'Seine-Maritime', region: '28' },
      { code: '80', name: 'Somme', region: '32' },
      { code: '971', name: 'Guadeloupe', region: '01' },
    ].map((departement) => [departement.code, departement]),
  ),
  regions: new Map(
    [
      { code: '53', name: 'Bretagne', slug: 'bretagne' },
      { code: '28', name: 'Normandie', slug: 'normandie' },
      { code: '32', name: 'Hauts-de-France', slug: 'hauts-de-france' },
      { code: '01', name: 'Guadeloupe', slug: 'guadeloupe' },
    ].map((region) => [region.code, region]),
  ),
};

/** The day of every atlas of a test. */
export const SMALL_SETTING = { gazetteer: SMALL_GAZETTEER, today: '2026-11-30' };
