import { find } from '../find.ts';
import { readDraft, type Draft } from './draft-text.ts';
import { forgetDraft, keepDraft, listDrafts, nameSlot, type KeptDraft } from './drafts.ts';
import { readText } from './values.ts';

/** What is kept of the file in this browser, what is said of it, and the drafts of other days. */
export class DraftKeeper {
  readonly #root: HTMLElement;
  readonly #storage = findStorage();
  readonly #take: (draft: Draft) => void;
  #slot: string | undefined;
  #offered: KeptDraft | undefined;

  constructor(root: HTMLElement, signal: AbortSignal, take: (draft: Draft) => void) {
    this.#root = root;
    this.#take = take;
    find(root, '[data-resume]', HTMLElement).addEventListener('click', () => this.#resume(), { signal });
    find(root, '[data-forget]', HTMLElement).addEventListener('click', () => this.#forget(), { signal });
  }

  /** One sentence above the form. */
  say(words: string): void {
    const notice = find(this.#root, '[data-notice]', HTMLElement);
    notice.textContent = words;
    notice.hidden = words === '';
  }

  /** Offers the last draft of the file that is being opened, or of any when none is. */
  offer(draft: Draft | undefined): void {
    [this.#offered] = listDrafts(this.#storage, draft?.opened?.id);
    const box = find(this.#root, '[data-kept]', HTMLElement);
    box.hidden = this.#offered === undefined;
    if (this.#offered === undefined) return;
    const { title, at } = this.#offered;
    const day = new Date(at).toLocaleDateString('fr-FR', { day: 'numeric', month: 'long' });
    find(box, '[data-kept-words]', HTMLElement).textContent =
      `Un brouillon du ${day} est dans ce navigateur\u00a0: ${title === '' ? 'sans titre' : `«\u00a0${title}\u00a0»`}.`;
  }

  keep(draft: Draft, write: (draft: Draft) => string): void {
    const now = new Date();
    this.#slot ??= nameSlot(draft.opened?.id, now);
    const isKept = keepDraft(this.#storage, {
      slot: this.#slot,
      opened: draft.opened?.id,
      base: draft.opened?.text,
      id: draft.id,
      title: readText(draft.values, 'titre'),
      text: write(draft),
      at: now.toISOString(),
    });
    const time = now.toLocaleTimeString('fr-FR', { hour: 'numeric', minute: '2-digit' }).replace(':', '\u00a0h\u00a0');
    find(this.#root, '[data-saved]', HTMLElement).textContent = isKept
      ? `Brouillon enregistré dans ce navigateur à ${time}.`
      : 'Ce navigateur ne garde pas de brouillon\u00a0: téléchargez le fichier avant de partir.';
  }

  #resume(): void {
    const kept = this.#offered;
    if (kept === undefined) return;
    const read = readDraft(`cas/${kept.id}.mdx`, kept.text);
    if (read === undefined) return this.say('Ce brouillon est illisible\u00a0: il n’a pas été repris.');
    const { opened, base } = kept;
    this.#slot = kept.slot;
    find(this.#root, '[data-kept]', HTMLElement).hidden = true;
    this.#take({
      id: kept.id,
      opened: opened === undefined || base === undefined ? undefined : { id: opened, text: base },
      ...read,
    });
    this.#reachForm();
  }

  /** The button that was pressed is gone: the reader goes on from the step that is shown. */
  #reachForm(): void {
    this.#root.querySelector<HTMLElement>('[data-step]:not([hidden]) > h2')?.focus();
  }

  #forget(): void {
    if (this.#offered !== undefined) forgetDraft(this.#storage, this.#offered.slot);
    this.#offered = undefined;
    find(this.#root, '[data-kept]', HTMLElement).hidden = true;
    this.#reachForm();
  }
}

/** Storage may be forbidden. */
function findStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
