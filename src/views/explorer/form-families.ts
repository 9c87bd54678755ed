/** Forms that one shape of the map stands for: nobody learns fourteen. The exact form is said in words beside it. */
export interface FormFamily {
  readonly name: string;
  /** Its forms; the first one lends its silhouette. */
  readonly forms: readonly [string, ...string[]];
}

const NETWORKS: FormFamily = { name: 'réseau d’entreprises', forms: ['cluster', 'district', 'autre'] };

export const FORM_FAMILIES: readonly FormFamily[] = [
  NETWORKS,
  { name: 'label de l’État', forms: ['pole-de-competitivite', 'grappe', 'spl', 'ptce'] },
  { name: 'emploi et formation', forms: ['groupement-d-employeurs', 'geiq', 'alliance-de-formation'] },
  { name: 'marque commune', forms: ['marque-collective'] },
  { name: 'atelier commun', forms: ['relocalisation-collective', 'cooperative', 'ecologie-industrielle'] },
];

/** The form whose silhouette a form wears in the explorer; a form of no family is a network. */
export function findFamilyForm(form: string): string {
  const family = FORM_FAMILIES.find(({ forms }) => forms.includes(form)) ?? NETWORKS;
  return family.forms[0];
}
