import type { Atlas } from '../../../atlas/atlas.ts';
import type { CaseStudy, Place } from '../../../atlas/case-study.ts';
import { PLACE_KINDS, PRECISIONS } from '../../../schema/labels.ts';
import { buildTable, type DataTable } from '../data-table.ts';

interface PlaceRow {
  readonly caseStudy: CaseStudy;
  readonly place: Place;
}

/** One row a place that a case names. */
export function tabulatePlaces({ cases }: Atlas): DataTable {
  return buildTable<PlaceRow>({
    id: 'lieux',
    title: 'Les lieux',
    description: 'Une ligne par lieu d’un cas : siège, site ou événement.',
    key: [],
    rows: cases.flatMap((caseStudy) => caseStudy.places.map((place) => ({ caseStudy, place }))),
    fields: {
      cas: { description: 'Le cas.', isRequired: true, refersTo: 'cas.id', read: ({ caseStudy }) => caseStudy.id },
      commune: { description: 'Code Insee de la commune.', isRequired: true, read: ({ place }) => place.commune },
      nom: { description: 'Nom de la commune.', isRequired: true, read: ({ place }) => place.name },
      departement: {
        description: 'Code Insee du département.',
        isRequired: true,
        read: ({ place }) => place.departement,
      },
      epci: { description: 'Intercommunalité.', read: ({ place }) => place.epci },
      role: { description: 'Ce qui s’y trouve.', isRequired: true, read: ({ place }) => place.role },
      genre: {
        description: 'Sorte de lieu.',
        isRequired: true,
        values: Object.keys(PLACE_KINDS),
        read: ({ place }) => place.kind,
      },
      precision: {
        description: 'Précision du point.',
        isRequired: true,
        values: Object.keys(PRECISIONS),
        read: ({ place }) => place.precision,
      },
      hors_territoire: {
        type: 'boolean',
        description: 'Nommé par une source, mais hors du territoire du cas.',
        isRequired: true,
        read: ({ place }) => place.isOutside,
      },
      latitude: {
        type: 'number',
        description: 'Degrés, WGS 84 ; vide si le point est inconnu.',
        read: ({ place }) => place.point?.[0],
      },
      longitude: { type: 'number', description: 'Degrés, WGS 84.', read: ({ place }) => place.point?.[1] },
    },
  });
}
