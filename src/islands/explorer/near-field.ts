import type { PlanePoint } from '../../atlas/selection.ts';
import { describeNear } from '../../views/explorer/explorer-words.ts';
import { loadJson, remember } from '../load.ts';
import { findCommunes, readCommunes, type CommunePlace } from './communes.ts';
import { find } from '../find.ts';

interface NearReader {
  readonly signal: AbortSignal;
  readonly onChoose: (near: string) => void;
}

/** The commune from which distances are counted, written by the reader, never asked of the browser. */
export class NearField {
  readonly #box: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #options: HTMLElement;
  readonly #help: HTMLElement;
  /** What the help says as long as nothing is written. */
  readonly #invitation: string;
  readonly #load: () => Promise<readonly CommunePlace[]>;
  #origin: CommunePlace | undefined;
  /** The latest asked for: communes load late. */
  #near: string | undefined;

  constructor(root: HTMLElement, { signal, onChoose }: NearReader) {
    this.#box = find(root, '[data-near]', HTMLElement);
    this.#input = find(root, '#pres', HTMLInputElement);
    this.#options = find(root, '[data-communes]', HTMLElement);
    this.#help = find(root, '[data-near-help]', HTMLElement);
    this.#invitation = this.#help.textContent;
    const address = root.dataset['communes'] ?? '';
    this.#load = remember(async () => readCommunes(await loadJson(address)));
    this.#input.addEventListener('input', () => void this.#suggest(), { signal });
    this.#input.addEventListener('change', () => onChoose(this.#input.value.trim()), { signal });
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
    const communes = near === '' ? [] : await this.#load().catch(() => undefined);
    if (near !== this.#near) return;
    const found = communes && findCommunes(communes, near);
    this.#origin = found?.[0];
    const help = near === '' ? this.#invitation : describeNear(near, found);
    if (this.#help.textContent !== help) this.#help.textContent = help;
  }

  /** Writes a commune even in a field that has the focus. */
  write(near: string): void {
    this.#input.value = near;
  }

  async #suggest(): Promise<void> {
    const communes = await this.#load().catch(() => []);
    const found = findCommunes(communes, this.#input.value);
    const options = found.map(({ name, postalCodes }) => new Option(postalCodes[0], name));
    this.#options.replaceChildren(...options);
  }
}
