import type { LocalSourceEntry, SourceEntry } from '../schema/source.ts';
import type { Reading, SourceNature } from '../schema/labels.ts';

/** A work that pages cite. */
export interface Source {
  /** Id that the calls of its page use. */
  readonly id: string;
  /** Id in the whole atlas: `<page>--<id>` for a work that one page cites, its own id for a shared one. */
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  readonly author?: string | undefined;
  /** ISO date, as precise as known. */
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  readonly archive?: string | undefined;
  readonly nature: SourceNature;
  /** Who really issued it, when several addresses carry one text. */
  readonly origin?: string | undefined;
  readonly consulted: string;
  readonly reading: Reading;
}

export function readSource(id: string, entry: SourceEntry): Source {
  return { id, key: id, ...readWork(entry) };
}

export function readLocalSource(page: string, entry: LocalSourceEntry): Source {
  return { id: entry.id, key: `${page}--${entry.id}`, ...readWork(entry) };
}

/** Who issued a work: two works of one issuer are one voice. */
export function findIssuer(source: Source): string {
  return source.origin ?? source.publisher;
}

function readWork(entry: SourceEntry): Omit<Source, 'id' | 'key'> {
  return {
    title: entry.titre,
    publisher: entry.editeur,
    author: entry.auteur,
    date: entry.date,
    url: entry.url,
    archive: entry.archive,
    nature: entry.nature,
    origin: entry.origine,
    consulted: entry.consulte,
    reading: entry.lecture,
  };
}
