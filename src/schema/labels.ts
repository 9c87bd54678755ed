/** The closed lists that have no page of their own: what contributors write, and what readers see. */

export const STATUSES = {
  actif: 'Actif',
  'en-sommeil': 'En sommeil',
  fusionne: 'Fusionné',
  termine: 'Terminé',
  inconnu: 'Perdu de vue',
} as const;

export const TERRITORY_LEVELS = {
  commune: 'Commune',
  epci: 'Intercommunalité',
  bassin: 'Bassin',
  departement: 'Département',
  region: 'Région',
  pluriregional: 'Plusieurs régions',
  national: 'National',
} as const;

export const PRECISIONS = { adresse: 'À l’adresse', commune: 'À la commune' } as const;

/** Types of the actors that have a record of their own. */
export const ORGANISATION_TYPES = {
  entreprise: 'Entreprise',
  association: 'Association',
  collectivite: 'Collectivité',
  etat: 'État',
  formation: 'Formation',
  recherche: 'Recherche',
  reseau: 'Réseau',
  financeur: 'Financeur',
} as const;

/** Types of those that a case names. */
export const ACTOR_TYPES = { ...ORGANISATION_TYPES, personne: 'Personne' } as const;

export const ACTOR_LINKS = {
  porteur: 'Porteur',
  membre: 'Membre',
  partenaire: 'Partenaire',
  financeur: 'Financeur',
  client: 'Client',
} as const;

export const SOURCE_NATURES = {
  presse: 'Presse',
  officiel: 'Institution',
  acteur: 'Acteur',
  recherche: 'Recherche',
  encyclopedie: 'Encyclopédie',
  blog: 'Blog',
  livre: 'Livre',
  autre: 'Autre',
} as const;

export const READINGS = {
  integrale: 'lue en entier',
  extrait: 'lue en extrait',
  indirecte: 'connue par une autre source, non lue',
} as const;

/** How a source knows what it says. */
export const ANSWER_NATURES = { mesure: 'mesuré', declare: 'déclaré', prevu: 'prévu' } as const;

/** What the picture of a dossier finds. */
export const PICTURE_FINDINGS = {
  personnes: 'Des personnes, une à une',
  ecart: 'Des décomptes qui diffèrent',
  promesse: 'Le prévu et le compté',
  etapes: 'Une somme, d’étape en étape',
  devenir: 'Ce que sont devenus les cas',
} as const;

/** Only a seat or a site may anchor a mark. */
export const PLACE_KINDS = { siege: 'Siège', site: 'Site', evenement: 'Événement' } as const;

/** What a practice brings to the firms that share it. */
export const PRACTICE_FAMILIES = {
  peser: 'Peser',
  'des-bras': 'Des bras',
  'un-produit': 'Un produit',
  'un-outil': 'Un outil',
  'une-voix': 'Une voix',
} as const;

export const RELIABILITIES = { haute: 'haute', moyenne: 'moyenne', basse: 'basse' } as const;

export type Status = keyof typeof STATUSES;
export type TerritoryLevel = keyof typeof TERRITORY_LEVELS;
export type Precision = keyof typeof PRECISIONS;
export type ActorType = keyof typeof ACTOR_TYPES;
export type ActorLink = keyof typeof ACTOR_LINKS;
export type SourceNature = keyof typeof SOURCE_NATURES;
export type Reading = keyof typeof READINGS;
export type Reliability = keyof typeof RELIABILITIES;
export type AnswerNature = keyof typeof ANSWER_NATURES;
export type PictureFinding = keyof typeof PICTURE_FINDINGS;
export type PracticeFamily = keyof typeof PRACTICE_FAMILIES;
export type PlaceKind = keyof typeof PLACE_KINDS;
