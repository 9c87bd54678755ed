import { find } from '../find.ts';
import { writePullAddress } from './pull-request.ts';

/** What leaves the Atelier. */
export interface Finished {
  readonly id: string;
  readonly text: string;
  readonly isNew: boolean;
  /** Problems said, and fields that nobody has filled yet. */
  readonly faults: number;
  readonly pending: number;
}

const DONE_FOR = 2000;

/** The file beside the form: shown, downloaded, copied, opened on the repository. */
export class Exits {
  readonly #root: HTMLElement;
  readonly #repository: string | undefined;
  #address: string | undefined;
  #text = '';

  constructor(root: HTMLElement, repository: string | undefined, signal: AbortSignal) {
    this.#root = root;
    this.#repository = repository;
    const copy = find(root, '[data-copy]', HTMLButtonElement);
    copy.hidden = !('clipboard' in navigator);
    copy.addEventListener('click', () => void this.#copy(copy), { signal });
    find(root, '[data-download]', HTMLAnchorElement).addEventListener('click', () => this.#download(), { signal });
    this.#runTabs(signal);
  }

  show({ id, text, isNew, faults, pending }: Finished): void {
    this.#text = text;
    const path = `content/cas/${id === '' ? 'mon-cas' : id}.mdx`;
    find(this.#root, '[data-path]', HTMLElement).textContent = path;
    find(this.#root, '[data-file]', HTMLElement).textContent = text;
    const download = find(this.#root, '[data-download]', HTMLAnchorElement);
    download.download = path.replace(/^.*\//, '');
    find(this.#root, '[data-left]', HTMLElement).textContent = describeLeft(faults, pending);
    const pull = this.#root.querySelector<HTMLAnchorElement>('[data-pull]');
    if (pull === null || this.#repository === undefined) return;
    const { href, isFilled } = writePullAddress({ repository: this.#repository, path, text, isNew });
    pull.href = href;
    find(this.#root, '[data-pull-long]', HTMLElement).hidden = isFilled;
  }

  /** The address of the text is made when it is asked for: a long file changes at each key. */
  #download(): void {
    if (this.#address !== undefined) URL.revokeObjectURL(this.#address);
    this.#address = URL.createObjectURL(new Blob([this.#text], { type: 'text/plain;charset=utf-8' }));
    find(this.#root, '[data-download]', HTMLAnchorElement).href = this.#address;
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const label = button.textContent;
    await navigator.clipboard.writeText(this.#text);
    button.dataset['state'] = 'done';
    button.textContent = 'Copié';
    setTimeout(() => {
      delete button.dataset['state'];
      button.textContent = label;
    }, DONE_FOR);
  }

  #runTabs(signal: AbortSignal): void {
    const tabs = [...this.#root.querySelectorAll<HTMLElement>('[role="tab"]')];
    const choose = (chosen: HTMLElement) => {
      for (const tab of tabs) {
        const isChosen = tab === chosen;
        tab.ariaSelected = String(isChosen);
        tab.tabIndex = isChosen ? 0 : -1;
        find(this.#root, `#${tab.getAttribute('aria-controls') ?? ''}`, HTMLElement).hidden = !isChosen;
      }
    };
    for (const [rank, tab] of tabs.entries()) {
      tab.addEventListener('click', () => choose(tab), { signal });
      tab.addEventListener(
        'keydown',
        ({ key }) => {
          if (key !== 'ArrowRight' && key !== 'ArrowLeft') return;
          const next = tabs[(rank + 1) % tabs.length];
          if (next !== undefined) choose(next);
          next?.focus();
        },
        { signal },
      );
    }
  }
}

function describeLeft(faults: number, pending: number): string {
  const parts = [
    faults === 0 ? undefined : `${faults} ${faults === 1 ? 'point reste' : 'points restent'} à corriger`,
    pending === 0 ? undefined : `${pending} ${pending === 1 ? 'champ reste' : 'champs restent'} à remplir`,
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return 'Rien à corriger\u00a0: la fiche est prête à partir.';
  return `${parts.join(', ')}. Vous pouvez l’envoyer telle quelle\u00a0: la personne qui relit le verra.`;
}
