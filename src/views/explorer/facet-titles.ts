import type { Facet } from '../../atlas/query.ts';

/** How the page names the facets, in their order there. */
export const FACET_TITLES: Readonly<
  Record<Facet, { readonly title: string; readonly plural: string; readonly one: string }>
> = {
  secteur: { title: 'Secteur', plural: 'secteurs', one: 'secteur' },
  pratique: { title: 'Ce qu’ils partagent', plural: 'pratiques', one: 'pratique' },
  region: { title: 'Région', plural: 'régions', one: 'région' },
  departement: { title: 'Département', plural: 'départements', one: 'département' },
  objectif: { title: 'Objectif', plural: 'objectifs', one: 'objectif' },
  forme: { title: 'Forme', plural: 'formes', one: 'forme' },
  statut: { title: 'Statut', plural: 'statuts', one: 'statut' },
  preuve: { title: 'Niveau de preuve', plural: 'niveaux de preuve', one: 'niveau de preuve' },
};
