import type { Atlas } from '../../atlas/atlas.ts';
import { listCitedSources, type CitedSource } from '../../atlas/bibliography.ts';
import type { Source } from '../../atlas/source.ts';

/** The works of the atlas as the data name them, each once however many pages describe it. */
export interface PublishedSources {
  readonly works: readonly CitedSource[];
  /** The id in the data of a source that a page cites. Throws on one that no page cites. */
  readonly nameIn: (page: { readonly localSources: readonly Source[] }, id: string) => string;
  readonly nameOf: (source: Source) => string;
}

export function publishSources(atlas: Atlas): PublishedSources {
  const works = listCitedSources(atlas);
  const names = new Map(works.map(({ source }) => [addressOf(source), source.key]));
  const nameOf = (source: Source) => {
    const name = names.get(addressOf(source));
    if (name === undefined) throw new Error(`No page cites ${source.key}`);
    return name;
  };
  const nameIn = ({ localSources }: { readonly localSources: readonly Source[] }, id: string) => {
    const source = localSources.find((own) => own.id === id) ?? atlas.sharedSources.get(id);
    if (source === undefined) throw new Error(`Unknown source ${id}`);
    return nameOf(source);
  };
  return { works, nameIn, nameOf };
}

function addressOf({ url, key }: Source): string {
  return url ?? key;
}
