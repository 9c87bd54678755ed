/** Forms whose shapes the legend of the map names together: nobody learns fourteen names. Each keeps its own shape everywhere. */
export interface FormFamily {
  readonly name: string;
  readonly forms: readonly string[];
}

export const FORM_FAMILIES: readonly FormFamily[] = [
  { name: 'réseau d’entreprises', forms: ['cluster', 'district', 'autre'] },
  { name: 'label de l’État', forms: ['pole-de-competitivite', 'grappe', 'spl', 'ptce'] },
  { name: 'emploi et formation', forms: ['groupement-d-employeurs', 'geiq', 'alliance-de-formation'] },
  { name: 'marque commune', forms: ['marque-collective'] },
  { name: 'atelier commun', forms: ['relocalisation-collective', 'cooperative', 'ecologie-industrielle'] },
];
