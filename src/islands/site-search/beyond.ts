import { FEW_RESULTS, findBeyond, type Beyond } from '../../atlas/beyond.ts';
import { readExplorerData } from '../../atlas/explorer-data.ts';
import { EMPTY_QUERY, withFacet, type Facet, type Query } from '../../atlas/query.ts';
import { findDistance, type CaseRecord, type PlanePoint } from '../../atlas/selection.ts';
import { findFacetValues, listFacetValues } from '../../search/facet-values.ts';
import type { SmallIndex } from '../../search/small-index.ts';
import { BeyondLists } from '../explorer/beyond-lists.ts';
import { CardStore } from '../explorer/cards.ts';
import { loadJson, remember } from '../load.ts';

interface ShortList {
  readonly typed: string;
  /** Ids of the cases found. */
  readonly found: Iterable<string>;
  /** Where distances are counted from. */
  readonly origin?: PlanePoint | undefined;
}

/** Facets of a reader: a trade and a place. */
const OWN: ReadonlySet<Facet> = new Set(['secteur', 'region', 'departement']);
const FORM = 'formes/';

/** What stands under a short list of results, as under that of the explorer; loaded with the first one. */
export class SearchBeyond {
  readonly #names: SmallIndex;
  readonly #lists: BeyondLists;
  readonly #loadRecords;

  /** @param folder address of the folder of data */
  constructor(root: HTMLElement, folder: string, names: SmallIndex) {
    this.#names = names;
    this.#lists = new BeyondLists(root, {
      names: { forms: nameForms(names), objectives: {} },
      cards: new CardStore(`${folder}cas-`),
    });
    this.#loadRecords = remember(async () => readExplorerData(await loadJson(`${folder}explorateur.json`)));
  }

  /** Shows what is beyond the cases found, when they are few; nothing when the records do not load. */
  async show({ typed, found, origin }: ShortList): Promise<void> {
    const ids = new Set(found);
    const records = ids.size < FEW_RESULTS ? await this.#loadRecords().catch(() => undefined) : undefined;
    const selected = records?.filter(({ id }) => ids.has(id)) ?? [];
    const beyond = records && findBeyond({ records, selected, query: readOwn(typed, this.#names), origin });
    const measure = (record: CaseRecord) => (origin === undefined ? undefined : findDistance(record, origin));
    // Of words that name nothing, the whole directory is no answer.
    const isNothing = selected.length === 0 && (beyond === undefined || namesNothing(beyond));
    await this.#lists.show(isNothing ? undefined : beyond, measure);
  }

  hide(): void {
    void this.#lists.show(undefined, () => undefined);
  }
}

function namesNothing({ sameTrade, nearby, regions }: Beyond): boolean {
  return [sameTrade, nearby, regions].every(({ length }) => length === 0);
}

/** The trade and the place that a query names whole. */
function readOwn(typed: string, names: SmallIndex): Query {
  const values = findFacetValues(typed, listFacetValues(names)).filter(
    ({ value, isWhole }) => isWhole && OWN.has(value.facet),
  );
  return values.reduce(
    (query, { value: { facet, value } }) => withFacet(query, facet, [...query.facets[facet], value]),
    EMPTY_QUERY,
  );
}

function nameForms({ groups }: SmallIndex): Readonly<Record<string, string>> {
  const forms = groups.filter(({ path }) => path.startsWith(FORM));
  return Object.fromEntries(forms.map(({ path, title }) => [path.slice(FORM.length), title]));
}
