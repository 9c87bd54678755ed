import type { ListedPlace } from '../../views/explorer/listed-places.ts';
import { find } from '../find.ts';
import { loadJson, remember } from '../load.ts';

interface SwitchReader {
  readonly signal: AbortSignal;
  /** None when the switch is off. */
  readonly onShow: (places: readonly ListedPlace[]) => void;
}

/** The switch that shows the groupings of the directory, whose file loads when it is first turned on. */
export class ListedSwitch {
  readonly #input: HTMLInputElement;
  readonly #note: HTMLElement;
  readonly #fault: HTMLElement;
  readonly #load: () => Promise<readonly ListedPlace[]>;

  constructor(root: HTMLElement, { signal, onShow }: SwitchReader) {
    this.#input = find(root, 'input[data-listed]', HTMLInputElement);
    this.#note = find(root, '[data-listed-note]', HTMLElement);
    this.#fault = find(root, '[data-listed-fault]', HTMLElement);
    this.#load = remember(async () => readPlaces(await loadJson(root.dataset['listed'] ?? '')));
    this.#input.addEventListener('change', () => void this.#turn(onShow), { signal });
    // A browser may keep the tick of an earlier visit.
    if (this.#input.checked) void this.#turn(onShow);
  }

  async #turn(onShow: SwitchReader['onShow']): Promise<void> {
    const isOn = this.#input.checked;
    this.#note.hidden = !isOn;
    this.#fault.hidden = true;
    if (!isOn) {
      onShow([]);
      return;
    }
    const places = await this.#load().catch(() => undefined);
    if (!this.#input.checked) return;
    this.#fault.hidden = places !== undefined;
    onShow(places ?? []);
  }
}

function readPlaces(json: unknown): readonly ListedPlace[] {
  if (Array.isArray(json) && json.every(isPlace)) return json;
  throw new Error('Not the places of the directory');
}

function isPlace(value: unknown): value is ListedPlace {
  return typeof value === 'object' && value !== null && 'territory' in value && 'groupings' in value;
}
