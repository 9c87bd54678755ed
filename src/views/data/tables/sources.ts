import type { CitedSource } from '../../../atlas/bibliography.ts';
import { READINGS, SOURCE_NATURES } from '../../../schema/labels.ts';
import { buildTable, type DataTable, type Field } from '../data-table.ts';
import type { PublishedSources } from '../published-sources.ts';

/** One row a work that a page cites. */
export function tabulateSources({ works }: PublishedSources): DataTable {
  const read = (of: (source: CitedSource['source']) => string | undefined) => ({
    read: ({ source }: CitedSource) => of(source),
  });
  const fields: Readonly<Record<string, Field<CitedSource>>> = {
    id: { description: 'Identifiant.', isRequired: true, ...read(({ key }) => key) },
    titre: { description: 'Titre.', isRequired: true, ...read(({ title }) => title) },
    editeur: { description: 'Qui publie.', isRequired: true, ...read(({ publisher }) => publisher) },
    auteur: { description: 'Auteur.', ...read(({ author }) => author) },
    date: { type: 'date', description: 'Date du document ; vide si elle est inconnue.', ...read(({ date }) => date) },
    adresse: { type: 'url', description: 'Adresse.', ...read(({ url }) => toUri(url)) },
    archive: { type: 'url', description: 'Copie archivée.', ...read(({ archive }) => toUri(archive)) },
    nature: {
      description: 'Nature.',
      isRequired: true,
      values: Object.keys(SOURCE_NATURES),
      ...read(({ nature }) => nature),
    },
    origine: {
      description: 'Qui l’a émise, quand plusieurs adresses portent le même texte.',
      ...read(({ origin }) => origin),
    },
    lecture: {
      description: 'Ce qui en a été lu.',
      isRequired: true,
      values: Object.keys(READINGS),
      ...read(({ reading }) => reading),
    },
    consulte: {
      type: 'date',
      description: 'Jour où elle a été lue.',
      isRequired: true,
      ...read(({ consulted }) => consulted),
    },
    pages: {
      type: 'list',
      description: 'Pages qui la citent : sorte et identifiant, séparés par « / ».',
      read: ({ pages }) => pages.map(({ kind, id }) => (id === undefined ? kind : `${kind}/${id}`)),
    },
  };
  return buildTable<CitedSource>({
    id: 'sources',
    title: 'Les sources',
    description: 'Une ligne par document que cite l’atlas.',
    key: ['id'],
    rows: works,
    fields,
  });
}

/** In ASCII: addresses are written in content as readers see them, accents included. */
function toUri(address: string | undefined): string | undefined {
  return address === undefined ? undefined : new URL(address).href;
}
