import type { ContentFile } from './content-file.ts';
import type { Corpus } from '../corpus.ts';
import { listTexts } from './front-matter-values.ts';

/** Ids that a page may cite: its own `sources`, and the shared ones. Not merged: a page must not cost the whole corpus. */
export interface CitableIds extends Iterable<string> {
  readonly has: (id: string) => boolean;
}

export function findCitableIds(file: ContentFile, corpus: Corpus): CitableIds {
  const own = new Set(listTexts(file, 'sources.*.id').map(({ value }) => value));
  const shared = corpus.idsOf('sources');
  return {
    has: (id) => own.has(id) || shared.has(id),
    *[Symbol.iterator]() {
      yield* own;
      yield* shared;
    },
  };
}
