import type { Atlas } from '../../../atlas/atlas.ts';
import type { Figure, Observation } from '../../../atlas/figure.ts';
import type { Source } from '../../../atlas/source.ts';
import { ANSWER_NATURES, RELIABILITIES } from '../../../schema/labels.ts';
import { buildTable, type DataTable } from '../data-table.ts';
import type { PublishedSources } from '../published-sources.ts';

const COLLECTIONS = ['cas', 'dispositifs', 'dossiers'] as const;

interface FigureRow {
  readonly collection: (typeof COLLECTIONS)[number];
  readonly page: Page;
  readonly figure: Figure;
  readonly observation: Observation;
}

interface Page {
  readonly id: string;
  readonly figures: readonly Figure[];
  readonly localSources: readonly Source[];
}

/** One row for each value that one source gives: sources that disagree make several rows of one figure. */
export function tabulateFigures(atlas: Atlas, sources: PublishedSources): DataTable {
  const read = <Value>(of: (observation: Observation) => Value) => ({
    read: ({ observation }: FigureRow) => of(observation),
  });
  return buildTable<FigureRow>({
    id: 'chiffres',
    title: 'Les chiffres',
    description: 'Une ligne par relevé : une valeur, lue dans une source, pour une année et un périmètre.',
    key: [],
    rows: [
      ...atlas.cases.flatMap((page) => listObservations('cas', page)),
      ...atlas.programmes.flatMap((page) => listObservations('dispositifs', page)),
      ...atlas.essays.flatMap((page) => listObservations('dossiers', page)),
    ],
    fields: {
      collection: {
        description: 'Sorte de page.',
        isRequired: true,
        values: COLLECTIONS,
        read: ({ collection }) => collection,
      },
      page: { description: 'Identifiant de la page, dans sa sorte.', isRequired: true, read: ({ page }) => page.id },
      chiffre: {
        description: 'Identifiant du chiffre, dans sa page.',
        isRequired: true,
        read: ({ figure }) => figure.id,
      },
      mesure: {
        description: 'Ce qui est mesuré.',
        isRequired: true,
        refersTo: 'liste-mesures.id',
        read: ({ figure }) => figure.measure,
      },
      libelle: { description: 'Nom du chiffre.', isRequired: true, read: ({ figure }) => figure.label },
      unite: { description: 'Unité.', isRequired: true, read: ({ figure }) => figure.unit },
      perimetre: { description: 'Ce qui est compté.', isRequired: true, read: ({ figure }) => figure.scope },
      minimum: {
        type: 'number',
        description: 'Valeur, ou bas de la fourchette.',
        isRequired: true,
        ...read(({ low }) => low),
      },
      maximum: {
        type: 'number',
        description: 'Valeur, ou haut de la fourchette.',
        isRequired: true,
        ...read(({ high }) => high),
      },
      mention: { description: 'Mots de la source, quand ils comptent.', ...read(({ wording }) => wording) },
      annee_debut: {
        type: 'integer',
        description: 'Première année de la valeur ; vide si elle est inconnue.',
        ...read(({ years }) => years?.[0]),
      },
      annee_fin: { type: 'integer', description: 'Dernière année.', ...read(({ years }) => years?.[1]) },
      source: {
        description: 'Source.',
        isRequired: true,
        refersTo: 'sources.id',
        read: ({ page, observation }) => sources.nameIn(page, observation.source),
      },
      fiabilite: {
        description: 'Fiabilité du relevé.',
        isRequired: true,
        values: Object.keys(RELIABILITIES),
        ...read(({ reliability }) => reliability),
      },
      nature: {
        description: 'Comment la source le sait.',
        isRequired: true,
        values: Object.keys(ANSWER_NATURES),
        ...read(({ nature }) => nature),
      },
      deduction: { description: 'Comment l’année a été déduite.', ...read(({ reasoning }) => reasoning) },
    },
  });
}

function listObservations(collection: FigureRow['collection'], page: Page): readonly FigureRow[] {
  return page.figures.flatMap((figure) =>
    figure.observations.map((observation) => ({ collection, page, figure, observation })),
  );
}
