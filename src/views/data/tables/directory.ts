import type { Atlas } from '../../../atlas/atlas.ts';
import type { Grouping } from '../../../atlas/grouping.ts';
import { buildTable, type DataTable } from '../data-table.ts';
import type { PublishedSources } from '../published-sources.ts';

/** One row a grouping that no case documents yet. */
export function tabulateDirectory({ groupings }: Atlas, sources: PublishedSources): DataTable {
  return buildTable<Grouping>({
    id: 'repertoire',
    title: 'Le répertoire',
    description: 'Une ligne par groupement repéré, que personne n’a encore documenté. Il ne compte avec aucun cas.',
    key: ['id'],
    rows: groupings,
    fields: {
      id: { description: 'Identifiant.', isRequired: true, read: ({ id }) => id },
      nom: { description: 'Nom.', isRequired: true, read: ({ name }) => name },
      alias: { type: 'list', description: 'Autres noms.', read: ({ aliases }) => aliases },
      forme: { description: 'Forme.', isRequired: true, refersTo: 'liste-formes.id', read: ({ form }) => form },
      objet: { description: 'Ce qu’ils font, ou qui ils sont.', isRequired: true, read: ({ purpose }) => purpose },
      etat: { description: 'Ce que la source dit de son état.', isRequired: true, read: ({ state }) => state },
      annee: { type: 'integer', description: 'Année de la source.', read: ({ year }) => year },
      creation: { type: 'integer', description: 'Année de création.', read: ({ founded }) => founded },
      divisions: { type: 'list', description: 'Divisions de la NAF rév. 2.', read: ({ divisions }) => divisions },
      commune: { description: 'Commune.', read: ({ commune }) => commune?.name },
      departements: { type: 'list', description: 'Codes Insee des départements.', read: (row) => row.departements },
      regions: {
        type: 'list',
        description: 'Codes Insee des régions ; vide si national.',
        read: ({ regions }) => regions,
      },
      source: {
        description: 'Source.',
        isRequired: true,
        refersTo: 'sources.id',
        read: ({ source }) => sources.nameOf(source),
      },
      manque: { description: 'Ce qui manque pour en faire un cas.', read: ({ missing }) => missing },
    },
  });
}
