/** What a page is, by the first segment of its address. */
export const KINDS: Readonly<Record<string, string>> = {
  pratiques: 'pratique',
  formes: 'forme',
  objectifs: 'objectif',
  regions: 'région',
  secteurs: 'secteur',
  acteurs: 'acteur',
  dossiers: 'dossier',
  dispositifs: 'dispositif',
  sources: 'source',
};
