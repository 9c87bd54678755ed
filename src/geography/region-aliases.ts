/** Other names that people give the régions, by slug: acronyms in use, names in use, what the overseas ones are together. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  'auvergne-rhone-alpes': ['AuRA', 'ARA'],
  'bourgogne-franche-comte': ['BFC'],
  'centre-val-de-loire': ['CVL', 'Centre'],
  'hauts-de-france': ['HdF'],
  'ile-de-france': ['IdF', 'région parisienne', 'Grand Paris'],
  'nouvelle-aquitaine': ['NAQ'],
  'pays-de-la-loire': ['PdL'],
  'provence-alpes-cote-d-azur': ['PACA', 'Région Sud', 'Provence', 'Côte d’Azur'],
};
const OVERSEAS_ALIASES = ['outre-mer', 'DROM', 'DOM', 'DOM-TOM', 'DROM-COM'];
const OVERSEAS: ReadonlySet<string> = new Set(['guadeloupe', 'martinique', 'guyane', 'la-reunion', 'mayotte']);

export function listRegionAliases(slug: string): readonly string[] {
  return [...(ALIASES[slug] ?? []), ...(OVERSEAS.has(slug) ? OVERSEAS_ALIASES : [])];
}
