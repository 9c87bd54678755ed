import type { CommuneAnswer } from '../../atlas/commune-data.ts';
import type { PlanePoint } from '../../atlas/selection.ts';
import {
  describeAreaTown,
  describeNear,
  describeSuggestion,
  describeSuggestions,
  labelCommune,
  type NearWords,
} from '../../views/explorer/near-words.ts';
import { findAreaTown } from '../commune-field/area-town.ts';
import { answerPlace } from '../commune-field/commune-answer.ts';
import { findCommuneGroup } from '../commune-field/commune-group.ts';
import { CommuneLibrary } from '../commune-field/commune-library.ts';
import { SuggestionList, type Suggestion } from '../commune-field/suggestion-list.ts';
import { suggestCommunes } from '../commune-field/suggestions.ts';
import { find } from '../find.ts';
import { loadJson } from '../load.ts';

interface NearReader {
  readonly signal: AbortSignal;
  readonly onChoose: (near: string) => void;
  /** Whether the name of a département or région stands for its first town: a list of facets is then not beside the field. */
  readonly readsAreas?: boolean;
}

/** The commune from which distances are counted, written by the reader, never asked of the browser. */
export class NearField {
  readonly #box: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #list: SuggestionList<Suggestion>;
  readonly #status: HTMLElement;
  readonly #help: HTMLElement;
  /** What the help says as long as nothing is written. */
  readonly #invitation: string;
  readonly #library: CommuneLibrary;
  readonly #onChoose: (near: string) => void;
  readonly #readsAreas: boolean;
  #origin: PlanePoint | undefined;
  /** The latest asked for: communes load late. */
  #near: string | undefined;

  constructor(root: HTMLElement, { signal, onChoose, readsAreas = false }: NearReader) {
    this.#box = find(root, '[data-near]', HTMLElement);
    this.#input = find(root, '#pres', HTMLInputElement);
    this.#status = find(root, '[data-near-status]', HTMLElement);
    this.#help = find(root, '[data-near-help]', HTMLElement);
    this.#invitation = this.#help.textContent.trim();
    this.#onChoose = onChoose;
    this.#readsAreas = readsAreas;
    const address = root.dataset['communes'] ?? '';
    this.#library = new CommuneLibrary((file) => loadJson(`${address}${file}.json`));
    const choose = (near: string) => {
      this.#status.textContent = '';
      onChoose(near);
    };
    this.#list = new SuggestionList(this.#input, find(root, '#communes', HTMLElement), {
      signal,
      onChoose: ({ value }) => {
        this.#input.value = value;
        choose(value);
      },
      onSend: choose,
    });
    this.#input.addEventListener('input', () => void this.#suggest(), { signal });
    this.#input.addEventListener('change', () => choose(this.#input.value.trim()), { signal });
  }

  get origin(): PlanePoint | undefined {
    return this.#origin;
  }

  /** Shows the field with the commune of the query, or hides it. */
  async show(near: string | undefined): Promise<void> {
    this.#box.hidden = near === undefined;
    this.#near = near;
    this.#origin = undefined;
    if (near === undefined) return;
    if (document.activeElement !== this.#input) this.#input.value = near;
    if (near === '') {
      this.#say({ before: this.#invitation, choices: [], after: '' });
      return;
    }
    const town = this.#readsAreas ? await findAreaTown(near, this.#library).catch(() => undefined) : undefined;
    if (near !== this.#near) return;
    if (town !== undefined) {
      this.#origin = town.place;
      return this.#say({ before: describeAreaTown(near, town), choices: [], after: '' });
    }
    const answer: CommuneAnswer | undefined = await answerPlace(near, this.#library).catch(() => undefined);
    // Its list is heavy: it is read for what names no commune.
    const group =
      answer?.kind === 'found' ? undefined : await findCommuneGroup(near, this.#library).catch(() => undefined);
    if (near !== this.#near) return;
    if (group !== undefined) {
      this.#origin = group.town.place;
      return this.#say({ before: describeAreaTown(group.name, group.town), choices: [], after: '' });
    }
    this.#origin = answer?.kind === 'found' ? answer.entry.place : undefined;
    this.#say(describeNear(near, answer));
  }

  /** Writes a commune even in a field that has the focus. */
  write(near: string): void {
    this.#input.value = near;
    this.#list.close();
  }

  async #suggest(): Promise<void> {
    const typed = this.#input.value;
    const found = await suggestCommunes(typed, this.#library).catch(() => []);
    if (typed !== this.#input.value || document.activeElement !== this.#input || typed.trim() === this.#near) return;
    this.#list.show(found.map((entry) => ({ value: labelCommune(entry), detail: describeSuggestion(entry) })));
    this.#status.textContent = describeSuggestions(found.length);
  }

  #say({ before, choices, after }: NearWords): void {
    const buttons = choices.map(labelCommune).map((label) => this.#createChoice(label));
    const listed = buttons.flatMap((button, rank) => (rank === 0 ? [button] : [', ', button]));
    const text = `${before}${choices.map(labelCommune).join(', ')}${after}`;
    if (this.#help.textContent !== text) this.#help.replaceChildren(before, ...listed, after);
  }

  #createChoice(label: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      this.#input.focus();
      this.write(label);
      this.#onChoose(label);
    });
    return button;
  }
}
