import type { AtlasFiles, FileEntry } from './files.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findBrokenReferences, type ReferenceTable } from './references.ts';
import type { SourceEntry } from '../schema/source.ts';

/**
 * Files that make an atlas in spite of broken references, for whoever is still writing: a source that does not exist is
 * stood in for, and a place in an unknown commune is left out. The other ids that lead nowhere can stay, since pages show
 * what they find, or the id itself.
 */
export function tolerate(files: AtlasFiles, references: ReferenceTable, gazetteer: Gazetteer): AtlasFiles {
  const absent = findBrokenReferences(files, references).filter(({ to }) => to === 'sources');
  const isKnown = ({ commune }: { readonly commune: string }) => gazetteer.findCommune(commune) !== undefined;
  return {
    ...files,
    cas: files.cas.map((file) => ({ ...file, data: { ...file.data, lieux: file.data.lieux.filter(isKnown) } })),
    sources: [...files.sources, ...[...new Set(absent.map(({ id }) => id))].map(standIn)],
  };
}

/** Its title is the call that leads nowhere, as it was typed. */
function standIn(id: string): FileEntry<SourceEntry> {
  const data = {
    titre: `[@${id}] ?`,
    editeur: '?',
    nature: 'autre',
    consulte: '1970-01-01',
    lecture: 'indirecte',
  } as const;
  return { id, data, body: '' };
}
