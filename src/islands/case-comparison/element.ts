import type { CompareColumn } from '../../views/compare/compared.ts';
import { readComparedIds, writeComparedIds } from '../../views/compare/compared-ids.ts';
import { writeComparisonCsv } from '../../views/compare/comparison-csv.ts';
import type { CaseChoice } from '../../views/compare/departures.ts';
import { MOST_COMPARED } from '../../views/compare/compared.ts';
import { sayScopes } from '../../views/compare/scopes.ts';
import { drawTable } from '../../views/compare/table-markup.ts';
import { find } from '../find.ts';
import { loadJson, remember, rememberEach } from '../load.ts';
import { makeElement } from './make-element.ts';
import { chooseCase, removeCase, sayCompared, splitKnown } from './model.ts';

/** The cases that the address names, side by side; what a reader chooses goes into the address, and nowhere else. */
class CaseComparison extends HTMLElement {
  #cleanup: AbortController | undefined;
  #ids: readonly string[] = [];
  #columns: readonly CompareColumn[] = [];
  /** The case whose place is to be given to the next one chosen. */
  #replaced: string | undefined;
  #turn = 0;

  readonly #loadChoices = remember(async () => (await loadJson(this.dataset['cases'] ?? '')) as readonly CaseChoice[]);
  readonly #loadColumn = rememberEach(
    async (id: string) => (await loadJson(`${this.dataset['columns'] ?? ''}${id}.json`)) as CompareColumn,
  );

  connectedCallback(): void {
    this.#cleanup = new AbortController();
    const { signal } = this.#cleanup;
    addEventListener('popstate', () => void this.#show(), { signal });
    this.addEventListener('click', ({ target }) => this.#press(target), { signal });
    this.#form.addEventListener('submit', (event) => this.#choose(event), { signal });
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
  }

  get #form(): HTMLFormElement {
    return find(this, 'form', HTMLFormElement);
  }

  get #select(): HTMLSelectElement {
    return find(this, 'select', HTMLSelectElement);
  }

  #press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : undefined;
    const { remove, replace, csv, cancel } = button?.dataset ?? {};
    if (remove !== undefined) void this.#go(removeCase(this.#ids, remove)).then(() => this.#select.focus());
    if (csv !== undefined) this.#save();
    if (replace === undefined && cancel === undefined) return;
    this.#replaced = replace;
    this.#ask();
    (replace === undefined ? find(this, '[data-table]', HTMLElement) : this.#select).focus();
  }

  #choose(event: SubmitEvent): void {
    event.preventDefault();
    const chosen = this.#select.value;
    if (chosen === '') return;
    const ids = chooseCase(this.#ids, chosen, this.#replaced);
    void this.#go(ids).then(() => (this.#form.hidden ? find(this, '[data-table]', HTMLElement) : this.#select).focus());
  }

  async #go(ids: readonly string[]): Promise<void> {
    history.pushState(undefined, '', (this.dataset['page'] ?? '') + writeComparedIds(ids));
    await this.#show();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const asked = readComparedIds(location.search);
    const loaded = await this.#load(asked).catch(() => undefined);
    if (turn !== this.#turn) return;
    if (loaded === undefined) return this.#say('Ces cas n’ont pas pu se charger. Rechargez la page.');
    this.#ids = loaded.known;
    this.#columns = loaded.columns;
    this.#replaced = undefined;
    this.#fill(loaded.choices);
    this.#ask();
    this.#draw();
    this.#say(
      sayCompared(
        loaded.columns.map(({ name }) => name),
        loaded.unknown,
      ),
    );
  }

  async #load(asked: readonly string[]) {
    const choices = await this.#loadChoices();
    const split = splitKnown(asked, choices);
    return { choices, ...split, columns: await Promise.all(split.known.map((id) => this.#loadColumn(id))) };
  }

  #fill(choices: readonly CaseChoice[]): void {
    const [first, ...others] = this.#select.options;
    for (const option of others) option.remove();
    const free = choices.filter(({ id }) => !this.#ids.includes(id));
    this.#select.append(...free.map(({ id, title }) => new Option(title, id)));
    if (first !== undefined) first.selected = true;
  }

  /** The field adds a case while there is room, or takes the place of one. */
  #ask(): void {
    const replaced = this.#columns.find(({ id }) => id === this.#replaced);
    this.#form.hidden = this.#columns.length >= MOST_COMPARED && replaced === undefined;
    find(this, 'label', HTMLLabelElement).textContent =
      replaced === undefined ? 'Ajouter un cas' : `Remplacer ${replaced.name} par`;
    find(this, '[type=submit]', HTMLButtonElement).textContent = replaced === undefined ? 'Ajouter' : 'Remplacer';
    find(this, '[data-cancel]', HTMLButtonElement).hidden = replaced === undefined;
  }

  #draw(): void {
    const isEmpty = this.#columns.length === 0;
    const room = find(this, '[data-table]', HTMLElement);
    room.hidden = isEmpty;
    find(this, '[data-file]', HTMLElement).hidden = isEmpty;
    const setting = { marks: this.dataset['marks'] ?? '', isEditable: true };
    room.replaceChildren(...(isEmpty ? [] : [makeElement(drawTable(this.#columns, setting))]));
    find(this, '[data-scopes]', HTMLElement).replaceChildren(
      ...sayScopes(this.#columns).map((sentence) => makeElement({ tag: 'p', attributes: {}, children: [sentence] })),
    );
  }

  #save(): void {
    const csv = writeComparisonCsv(this.#columns, (path) => new URL(path, location.origin).href);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
    link.download = 'comparaison.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  }

  #say(words: string): void {
    find(this, '[data-said]', HTMLElement).textContent = words;
  }
}

customElements.define('case-comparison', CaseComparison);

declare global {
  interface HTMLElementTagNameMap {
    'case-comparison': CaseComparison;
  }
}
export type { CaseComparison };
