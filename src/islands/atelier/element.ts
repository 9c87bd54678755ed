import './without-eval.ts';
import { slugify } from '../../language/fold.ts';
import type { DataPath } from '../../schema/shape.ts';
import { find } from '../find.ts';
import { TypingPause } from '../typing-pause.ts';
import { createPlainFile } from '../../checks/reading/plain-file.ts';
import { checkFile } from './checking.ts';
import { TITLES, writeDraft, type Draft } from './draft-text.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { Exits } from './exits.ts';
import { fillForm, locate, pathOf, tieLabels, type TypedControl } from './form.ts';
import { buildPreview } from './preview-model.ts';
import { drawPreview } from './preview.ts';
import { changeRows, openRow } from './rows.ts';
import { proposeValues } from './proposals.ts';
import { openStart } from './start.ts';
import { StepsView } from './steps-view.ts';
import { SurroundingsLoader } from './surroundings.ts';
import { readValue } from './typed-value.ts';
import { ownValue, readText, setAt, type Values } from './values.ts';
import type { SharedSource } from '../../views/atelier/atelier-data.ts';

/** Milliseconds without a key after which the file is written and checked. */
const PAUSE = 300;

/** The form of a case: what is typed becomes the text of its file, which is checked and kept in this browser. */
class AtelierForm extends HTMLElement {
  #cleanup: AbortController | undefined;
  readonly #pause = new TypingPause(PAUSE);
  #draft: Draft = { id: '', values: {}, sections: {} };
  /** The end of the address follows the name until someone types it. */
  #isIdTyped = false;
  #steps!: StepsView;
  #exits!: Exits;
  #keeper!: DraftKeeper;
  #loader!: SurroundingsLoader;

  connectedCallback(): void {
    this.#cleanup = new AbortController();
    const { signal } = this.#cleanup;
    const {
      atlas = '',
      sources = '',
      groupings = '',
      communes = '',
      files = '',
      repository,
      today = '',
    } = this.dataset;
    this.#loader = new SurroundingsLoader({ atlas, sources, groupings, communes, files }, today);
    this.#steps = new StepsView(this);
    this.#exits = new Exits(this, repository, signal);
    this.#keeper = new DraftKeeper(this, signal, (draft) => this.#take(draft, { isTyped: true }));
    tieLabels(this);
    this.addEventListener('input', ({ target }) => this.#type(target), { signal });
    this.addEventListener('change', ({ target }) => this.#settle(target), { signal });
    this.addEventListener('click', ({ target }) => this.#press(target), { signal });
    this.addEventListener('focusin', ({ target }) => this.#lookUp(target), { signal });
    this.#take({ id: '', values: { publie: today }, sections: {} });
    this.hidden = false;
    void this.#start(location.search);
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
    this.#pause.drop();
  }

  async #start(search: string): Promise<void> {
    const opened = await openStart(search, this.#loader, this.dataset['files'] ?? '').catch(() => undefined);
    this.#keeper.offer(opened?.draft);
    if (opened !== undefined) this.#keeper.say(opened.words);
    if (opened?.draft !== undefined) this.#take(opened.draft);
    const field = opened?.field && locate(this, opened.field)?.querySelector<TypedControl>('[data-kind]');
    if (field) this.#steps.reach(field);
  }

  #take(draft: Draft, { isTyped = draft.opened !== undefined }: { readonly isTyped?: boolean } = {}): void {
    this.#draft = draft;
    delete this.dataset['judged'];
    this.#isIdTyped = isTyped;
    fillForm(find(this, '.form', HTMLElement), draft.values);
    for (const section of this.querySelectorAll<HTMLElement>('[data-section]'))
      find(section, 'textarea', HTMLTextAreaElement).value = draft.sections[section.dataset['section'] ?? ''] ?? '';
    const id = find(this, '[data-id]', HTMLInputElement);
    id.value = draft.id;
    id.readOnly = draft.opened !== undefined;
    void this.#judge();
  }

  #type(target: EventTarget | null): void {
    if (!isControl(target)) return;
    const section = target.closest<HTMLElement>('[data-section]')?.dataset['section'];
    if (section !== undefined)
      this.#draft = { ...this.#draft, sections: { ...this.#draft.sections, [section]: target.value } };
    else if (target.matches('[data-id]')) this.#nameFile(target.value, true);
    else if (target.matches('[data-unknown-year]')) this.#setYear(target);
    else if (target.dataset['kind'] !== undefined) this.#set(pathOf(target), readControl(target));
    else return;
    delete this.dataset['judged'];
    this.#keeper.keep(this.#draft, writeDraft);
    void this.#pause.start().then(() => this.#judge());
  }

  #set(path: DataPath, value: unknown): void {
    this.#draft = { ...this.#draft, values: setAt(this.#draft.values, path, value) as Values };
    if (path.length === 1 && path[0] === 'titre' && !this.#isIdTyped)
      this.#nameFile(slugify(readText(this.#draft.values, 'titre')), false);
  }

  #nameFile(id: string, isTyped: boolean): void {
    this.#draft = { ...this.#draft, id };
    this.#isIdTyped = isTyped && id !== '';
    if (!isTyped) find(this, '[data-id]', HTMLInputElement).value = id;
  }

  /** « Année inconnue » is a choice: the field beside says it, or waits for a year again. */
  #setYear(box: TypedControl): void {
    const field = box.closest('[data-key]')?.querySelector<HTMLInputElement>('[data-kind="year"]');
    if (!field || !(box instanceof HTMLInputElement)) return;
    field.value = box.checked ? 'inconnue' : '';
    this.#set(pathOf(field), readControl(field));
  }

  /** Once a field is left, what follows from it is proposed in those that are still empty. */
  #settle(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement && target.matches('[data-open]')) {
      if (target.value !== '') location.search = `?fiche=${encodeURIComponent(target.value)}`;
      return;
    }
    if (!isControl(target) || target.dataset['kind'] === undefined) return;
    void this.#loader.loadAtlas().then((atlas) => {
      for (const { path, value } of proposeValues(pathOf(target), this.#draft.values, {
        atlas,
        today: this.dataset['today'] ?? '',
      })) {
        this.#set(path, value);
        const row = target.closest<HTMLElement>('[data-row]');
        const control = row?.querySelector<TypedControl>(
          `:scope > .fields > [data-key="${String(path.at(-1))}"] [data-kind]`,
        );
        if (control) control.value = value;
      }
      this.#type(target);
    });
  }

  #press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    const { go } = button.dataset;
    if (go !== undefined) {
      this.#steps.show(go, { isAsked: button.closest('nav') === null });
      void this.#judge();
    }
    const list = button.closest<HTMLElement>('[data-list]');
    if (list === null) return;
    if (button.matches('[data-add]')) return openRow(list);
    const items = changeRows(list, button, this.#draft.values);
    if (items === undefined) return;
    this.#set(pathOf(list), items);
    this.#keeper.keep(this.#draft, writeDraft);
    void this.#judge();
  }

  #lookUp(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || target.role !== 'combobox' || target.dataset['lookup'] !== undefined)
      return;
    target.dataset['lookup'] = '';
    // Its code comes with the first field that looks something up.
    void import('./lookups.ts').then(({ attachLookup }) =>
      attachLookup(target, {
        loadLibrary: this.#loader.loadLibrary,
        listSources: async () => [...this.#listOwnSources(), ...(await this.#loader.loadSources())],
        signal: this.#cleanup?.signal ?? AbortSignal.abort(),
      }),
    );
  }

  #listOwnSources(): readonly SharedSource[] {
    const sources = ownValue(this.#draft.values, 'sources');
    return (Array.isArray(sources) ? sources : [])
      .map((source: unknown): SharedSource => [
        readText(source, 'id'),
        readText(source, 'titre'),
        readText(source, 'editeur'),
        readText(source, 'date'),
      ])
      .filter(([id]) => id !== '');
  }

  /** Writes the file and says what the checks find in it. */
  async #judge(): Promise<void> {
    const draft = this.#draft;
    const text = writeDraft(draft);
    const around = await this.#loader.load(text, draft.values).catch(() => undefined);
    if (draft !== this.#draft) return;
    if (around === undefined)
      return this.#keeper.say(
        'Les listes de l’atlas n’ont pas pu se charger\u00a0: la fiche n’est pas vérifiée ici, elle le sera sur la proposition.',
      );
    const path = `cas/${draft.id === '' ? 'mon-cas' : draft.id}.mdx`;
    const problems = checkFile(path, { text, values: draft.values, titles: TITLES }, around);
    drawPreview(
      find(this, '[data-preview]', HTMLElement),
      buildPreview(draft.id, text, draft.values, around),
      createPlainFile(path, text),
    );
    const left = this.#steps.tell(problems);
    this.dataset['judged'] = '';
    this.#exits.show({ id: draft.id, text, isNew: draft.opened === undefined, ...left });
  }
}

function isControl(target: EventTarget | null): target is TypedControl {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}

function readControl(control: TypedControl): unknown {
  const kind = control.dataset['kind'] ?? '';
  if (kind === 'flag' && control instanceof HTMLInputElement) return control.checked ? true : undefined;
  return readValue(kind, control.value);
}

customElements.define('atelier-form', AtelierForm);

declare global {
  interface HTMLElementTagNameMap {
    'atelier-form': AtelierForm;
  }
}
