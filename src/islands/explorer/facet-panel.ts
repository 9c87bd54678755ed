import type { FacetCounts } from '../../atlas/selection.ts';
import { FACETS, mapFacets, type Facet, type KnownValues, type Query } from '../../atlas/query.ts';
import { labelUnknownFilter, type CardNames } from '../../views/explorer/explorer-words.ts';
import { drawSquares } from '../../views/explorer/count-squares.ts';
import { listFolded, orderValues } from '../../views/explorer/facet-order.ts';

interface Row {
  readonly item: HTMLElement;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
  readonly squares: Element | undefined;
  readonly label: string;
  /** Results that it would give. */
  total: number;
}

interface FacetSetting {
  readonly unused: CardNames['unused'];
  readonly onToggle: (facet: Facet, value: string, isTicked: boolean) => void;
  readonly signal: AbortSignal;
}

/** The facets of the page: ticks, counts, what answers first, départements of the chosen régions only. */
export class FacetPanel {
  readonly #root: HTMLElement;
  /** Cases that a square stands for. */
  readonly #unit: number;
  readonly #rows = new Map<Facet, Map<string, Row>>();
  readonly #unused: Readonly<Record<Facet, ReadonlyMap<string, string>>>;

  constructor(root: HTMLElement, { unused, onToggle, signal }: FacetSetting) {
    this.#root = root;
    this.#unit = Number(root.dataset['unit']) || 1;
    this.#unused = mapFacets((facet) => new Map(unused?.[facet]));
    for (const facet of FACETS) this.#rows.set(facet, this.#enable(facet, onToggle, signal));
    for (const button of root.querySelectorAll<HTMLButtonElement>('[data-more]')) this.#enableMore(button, signal);
    for (const group of root.querySelectorAll('[data-facet]')) {
      for (const type of ['focusout', 'pointerleave'])
        group.addEventListener(type, () => requestAnimationFrame(() => this.#arrange()), { signal });
    }
  }

  /** Name of a value as the page writes it. */
  nameOf(facet: Facet, value: string): string {
    return this.#rows.get(facet)?.get(value)?.label ?? this.#unused[facet].get(value) ?? labelUnknownFilter(value);
  }

  /** The values that exist, those of no case included. */
  get known(): KnownValues {
    return mapFacets((facet) => new Set([...(this.#rows.get(facet)?.keys() ?? []), ...this.#unused[facet].keys()]));
  }

  /** The values of a facet that have a case, with their names. */
  listLabels(facet: Facet): readonly (readonly [value: string, label: string])[] {
    return [...(this.#rows.get(facet) ?? [])].map(([value, { label }]) => [value, label.trim()]);
  }

  /** Slug of the région of a département. */
  parentOf(departement: string): string | undefined {
    return this.#rows.get('departement')?.get(departement)?.item.dataset['parent'];
  }

  update(query: Query, counts: FacetCounts): void {
    for (const facet of FACETS) {
      for (const [value, row] of this.#rows.get(facet) ?? []) {
        const count = counts[facet].get(value) ?? 0;
        row.total = count;
        row.input.checked = query.facets[facet].includes(value);
        row.count.textContent = String(count);
        row.squares?.setAttribute('d', drawSquares(count, this.#unit));
        row.item.dataset['state'] = count === 0 ? 'empty' : row.input.checked ? 'ticked' : '';
      }
    }
    this.#showDepartements(query);
    this.#arrange();
  }

  #enable(
    facet: Facet,
    onToggle: (facet: Facet, value: string, isTicked: boolean) => void,
    signal: AbortSignal,
  ): Map<string, Row> {
    const rows = new Map<string, Row>();
    for (const input of this.#root.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)) {
      const item = input.closest('li');
      const count = item?.querySelector<HTMLElement>('[data-count]');
      const label = item?.querySelector('label');
      if (!item || !count || !label) continue;
      const link = item.querySelector('[data-static]');
      label.append(...(link?.childNodes ?? []));
      link?.remove();
      label.hidden = false;
      input.hidden = false;
      input.addEventListener('change', () => onToggle(facet, input.value, input.checked), { signal });
      rows.set(input.value, {
        item,
        input,
        count,
        squares: item.querySelector('.squares path') ?? undefined,
        label: item.querySelector('[data-label]')?.textContent ?? input.value,
        total: 0,
      });
    }
    return rows;
  }

  #enableMore(button: HTMLButtonElement, signal: AbortSignal): void {
    const unfold = () => {
      button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') !== 'true'));
      this.#arrange();
    };
    button.addEventListener('click', unfold, { signal });
  }

  /** Orders and folds the rows of each facet, but for one where the reader is: nothing moves under a hand. */
  #arrange(): void {
    for (const facet of FACETS) {
      const rows = [...(this.#rows.get(facet)?.values() ?? [])];
      const list = rows[0]?.item.parentElement;
      if (!list || list.matches(':hover, :focus-within')) continue;
      const ordered = orderValues(rows.map((row) => ({ row, isTicked: row.input.checked, count: row.total })));
      const folded = new Set(this.#isFolded(facet) ? listFolded(ordered) : []);
      for (const [index, value] of ordered.entries()) {
        const { item } = value.row;
        const current = list.children[index];
        if (current !== item) list.insertBefore(item, current ?? null);
        item.toggleAttribute('data-folded', folded.has(value));
      }
    }
  }

  #isFolded(facet: Facet): boolean {
    const button = this.#root.querySelector(`[data-facet="${facet}"] [data-more]`);
    return button !== null && button.getAttribute('aria-expanded') !== 'true';
  }

  /** Départements appear once a région is chosen, those of that région. */
  #showDepartements({ facets }: Query): void {
    const group = this.#root.querySelector<HTMLElement>('[data-facet="departement"]');
    if (group === null) return;
    group.hidden = facets.region.length === 0 && facets.departement.length === 0;
    for (const [value, { item }] of this.#rows.get('departement') ?? []) {
      const isOfRegion = facets.region.includes(item.dataset['parent'] ?? '');
      item.hidden = !isOfRegion && !facets.departement.includes(value);
    }
  }
}
