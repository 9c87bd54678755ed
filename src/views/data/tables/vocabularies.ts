import type { Atlas } from '../../../atlas/atlas.ts';
import { buildTable, type DataTable } from '../data-table.ts';

interface Term {
  readonly id: string;
  readonly name: string;
  readonly definition?: string | undefined;
  readonly synonyms?: readonly string[];
  /** Of a sector. */
  readonly divisions?: readonly string[];
}

/** The closed lists that the other tables refer to, a table each; one row a value. */
export function tabulateVocabularies(atlas: Atlas): readonly DataTable[] {
  return [
    tabulateTerms('formes', 'formes de coopération', atlas.forms),
    tabulateTerms('objectifs', 'objectifs', atlas.objectives),
    tabulateTerms('secteurs', 'groupes de secteurs', atlas.sectors),
    tabulateTerms('pratiques', 'pratiques', atlas.practices),
    tabulateTerms('mesures', 'mesures', atlas.measures),
  ];
}

function tabulateTerms(list: string, label: string, rows: readonly Term[]): DataTable {
  return buildTable<Term>({
    id: `liste-${list}`,
    title: `Liste des ${label}`,
    description: 'Une ligne par valeur.',
    key: ['id'],
    rows,
    fields: {
      id: { description: 'Identifiant.', isRequired: true, read: ({ id }) => id },
      nom: { description: 'Nom.', isRequired: true, read: ({ name }) => name },
      definition: { description: 'Définition.', read: ({ definition }) => definition },
      synonymes: { type: 'list', description: 'Autres mots.', read: ({ synonyms }) => synonyms },
      divisions: {
        type: 'list',
        description: 'Divisions de la NAF rév. 2 d’un secteur.',
        read: ({ divisions }) => divisions,
      },
    },
  });
}
