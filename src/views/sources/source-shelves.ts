import type { CitedSource } from '../../atlas/bibliography.ts';
import { findInitial } from '../../atlas/order.ts';
import { SOURCE_NATURES, type SourceNature } from '../../schema/labels.ts';
import { pathTo } from '../../site.ts';
import { formatCount } from '../format.ts';

/** A part of the bibliography that has its own address. */
export interface SourceShelf {
  readonly kind: 'nature' | 'initial';
  /** Segment of the address: « presse », « a », « 0-9 ». */
  readonly id: string;
  readonly href: string;
  /** « Presse », « A », « 0-9 ». */
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly sources: readonly CitedSource[];
}

/** What the works of one nature are, the way a sentence begins. */
const NATURES = {
  presse: 'Articles et entretiens de presse',
  officiel: 'Textes d’administrations, d’élus et d’organismes publics',
  acteur: 'Ce que des organisations disent d’elles-mêmes ou de leurs membres',
  recherche: 'Études, thèses et articles de recherche',
  encyclopedie: 'Articles d’encyclopédie',
  blog: 'Billets de blog',
  livre: 'Livres',
  autre: 'Archives, annuaires et autres documents',
} as const satisfies Record<SourceNature, string>;

/** Files each work under its nature, the most frequent first, then under the initial of its title, figures first. */
export function listShelves(sources: readonly CitedSource[]): readonly SourceShelf[] {
  const byNature = Map.groupBy(sources, ({ source }) => source.nature);
  const byInitial = Map.groupBy(sources, ({ source }) => findInitial(source.title.replace(/^[«"“\s]+/, '')));
  return [
    ...[...byNature].sort(([, a], [, b]) => b.length - a.length).map(([nature, works]) => shelveNature(nature, works)),
    ...[...byInitial].sort(([a], [b]) => a.localeCompare(b)).map(([initial, works]) => shelveInitial(initial, works)),
  ];
}

function shelveNature(nature: SourceNature, sources: readonly CitedSource[]): SourceShelf {
  const name = SOURCE_NATURES[nature];
  return {
    kind: 'nature',
    id: nature,
    href: pathTo('sources', nature),
    name,
    title: `Sources\u00a0: ${name.toLocaleLowerCase('fr')}`,
    lead: `${NATURES[nature]}\u00a0: ${countWorks(sources)}, dans l’ordre alphabétique.`,
    sources,
  };
}

function shelveInitial(initial: string, sources: readonly CitedSource[]): SourceShelf {
  const isFigure = initial === '#';
  const id = isFigure ? '0-9' : initial.toLowerCase();
  const name = isFigure ? id : initial;
  const start = isFigure ? 'un chiffre' : `la lettre ${initial}, article défini mis à part`;
  return {
    kind: 'initial',
    id,
    href: pathTo('sources', id),
    name,
    title: `Sources\u00a0: ${name}`,
    lead: `${countWorks(sources)} dont le titre commence par ${start}.`,
    sources,
  };
}

function countWorks(sources: readonly CitedSource[]): string {
  return formatCount(sources.length, 'document');
}
