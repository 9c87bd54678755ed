/**
 * The 22 régions of métropole before 2016, with the départements of each: many sources still name them.
 * Source: law 2015-29 of 16 January 2015, which merged them.
 */
const departementsByFormerRegion = {
  Alsace: ['67', '68'],
  Aquitaine: ['24', '33', '40', '47', '64'],
  Auvergne: ['03', '15', '43', '63'],
  'Basse-Normandie': ['14', '50', '61'],
  Bourgogne: ['21', '58', '71', '89'],
  Bretagne: ['22', '29', '35', '56'],
  Centre: ['18', '28', '36', '37', '41', '45'],
  'Champagne-Ardenne': ['08', '10', '51', '52'],
  Corse: ['2A', '2B'],
  'Franche-Comté': ['25', '39', '70', '90'],
  'Haute-Normandie': ['27', '76'],
  'Île-de-France': ['75', '77', '78', '91', '92', '93', '94', '95'],
  'Languedoc-Roussillon': ['11', '30', '34', '48', '66'],
  Limousin: ['19', '23', '87'],
  Lorraine: ['54', '55', '57', '88'],
  'Midi-Pyrénées': ['09', '12', '31', '32', '46', '65', '81', '82'],
  'Nord-Pas-de-Calais': ['59', '62'],
  'Pays de la Loire': ['44', '49', '53', '72', '85'],
  Picardie: ['02', '60', '80'],
  'Poitou-Charentes': ['16', '17', '79', '86'],
  'Provence-Alpes-Côte d’Azur': ['04', '05', '06', '13', '83', '84'],
  'Rhône-Alpes': ['01', '07', '26', '38', '42', '69', '73', '74'],
} as const satisfies Record<string, readonly string[]>;

/** Name of the pre-2016 région of each of the 96 départements of métropole. */
export const formerRegionsByDepartement: ReadonlyMap<string, string> = new Map(
  Object.entries(departementsByFormerRegion).flatMap(([name, codes]) => codes.map((code) => [code, name] as const)),
);
