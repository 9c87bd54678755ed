import { find } from '../find.ts';
import type { FieldProblem } from './checking.ts';
import { locate, type TypedControl } from './form.ts';

/** What is said of a field that nobody has filled yet is no reproach. */
interface Fault {
  readonly problem: FieldProblem;
  readonly step: HTMLElement;
  readonly place: HTMLElement;
  readonly isPending: boolean;
}

/** The steps of the form: which one is shown, and what the checks say of each. */
export class StepsView {
  readonly #root: HTMLElement;
  /** Steps that the reader has left: what is missing there is said. */
  readonly #seen = new Set<string>();

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  get current(): string {
    return this.#root.querySelector<HTMLElement>('[data-step]:not([hidden])')?.dataset['step'] ?? '';
  }

  /** Shows a step; its title takes the focus when the reader asked for it. */
  show(id: string, { isAsked }: { readonly isAsked: boolean }): void {
    this.#seen.add(this.current);
    if (id === 'relecture') for (const step of this.#listSteps()) this.#seen.add(step.dataset['step'] ?? '');
    for (const step of this.#listSteps()) step.hidden = step.dataset['step'] !== id;
    for (const button of this.#root.querySelectorAll('nav [data-go]'))
      if (button.getAttribute('data-go') === id) button.setAttribute('aria-current', 'step');
      else button.removeAttribute('aria-current');
    if (isAsked) this.#root.querySelector<HTMLElement>(`[data-step="${id}"] > h2`)?.focus();
  }

  /** Opens the step of a field and puts the reader in it. */
  reach(control: HTMLElement): void {
    const step = control.closest<HTMLElement>('[data-step]')?.dataset['step'];
    if (step !== undefined && step !== this.current) this.show(step, { isAsked: false });
    for (let fold = control.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    control.focus();
  }

  /** Says each problem at its field and sums them up. Gives how many are left, and how many fields are still to fill. */
  tell(problems: readonly FieldProblem[]): { readonly faults: number; readonly pending: number } {
    const faults = problems.map((problem) => this.#place(problem));
    this.#clear();
    for (const fault of faults) this.#tellAt(fault);
    for (const step of this.#listSteps()) this.#sumUp(step, faults);
    const pending = faults.filter(({ isPending }) => isPending).length;
    return { faults: faults.length - pending, pending };
  }

  #place(problem: FieldProblem): Fault {
    const { path, section } = problem;
    const text = section && this.#root.querySelector<HTMLElement>(`[data-section="${CSS.escape(section)}"]`);
    const place =
      (path && locate(this.#root, path)) || text || find(this.#root, '[data-step="relecture"] .faults', HTMLElement);
    const step = find(
      this.#root,
      `[data-step="${place.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? ''}"]`,
      HTMLElement,
    );
    const isPending = !this.#seen.has(step.dataset['step'] ?? '') && isEmpty(place);
    return { problem, step, place, isPending };
  }

  #clear(): void {
    for (const message of this.#root.querySelectorAll<HTMLElement>('[data-error]')) {
      message.hidden = true;
      message.textContent = '';
    }
    for (const control of this.#root.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
  }

  #tellAt({ problem, place, isPending }: Fault): void {
    const message = place.querySelector<HTMLElement>(':scope > [data-error]');
    if (message === null || isPending) return;
    message.hidden = false;
    message.textContent += `${message.textContent === '' ? '' : ' '}${problem.message}`;
    findControl(place)?.setAttribute('aria-invalid', 'true');
  }

  #sumUp(step: HTMLElement, all: readonly Fault[]): void {
    const own = all.filter((fault) => fault.step === step);
    const faults = own.filter(({ isPending }) => !isPending);
    const left = own.length - faults.length;
    const button = find(this.#root, `nav [data-go="${step.dataset['step'] ?? ''}"]`, HTMLElement);
    button.toggleAttribute('data-fault', faults.length > 0);
    button.toggleAttribute('data-done', own.length === 0 && !isEmpty(step));
    find(button, '[data-state]', HTMLElement).textContent =
      faults.length > 0 ? `${faults.length} à corriger` : left > 0 ? `${left} à remplir` : '';
    const shown = step.dataset['step'] === 'relecture' ? all.filter(({ isPending }) => !isPending) : faults;
    this.#list(find(step, ':scope > [data-faults]', HTMLElement), shown);
  }

  #list(box: HTMLElement, faults: readonly Fault[]): void {
    box.hidden = faults.length === 0;
    const title = document.createElement('strong');
    title.textContent = faults.length === 1 ? 'Un point à corriger' : `${faults.length} points à corriger`;
    const list = document.createElement('ul');
    list.className = 'plain-list';
    for (const { problem, place } of faults) {
      const item = document.createElement('li');
      const control = findControl(place);
      const link = document.createElement(control === undefined ? 'span' : 'a');
      link.textContent = [nameOf(place), problem.message].filter((part) => part !== '').join('\u00a0: ');
      if (link instanceof HTMLAnchorElement && control !== undefined) {
        link.href = `#${control.id}`;
        link.addEventListener('click', (event) => {
          event.preventDefault();
          this.reach(control);
        });
      }
      item.append(link);
      list.append(item);
    }
    box.replaceChildren(title, list);
  }

  #listSteps(): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[data-step]')];
  }
}

function findControl(place: HTMLElement): TypedControl | undefined {
  return place.querySelector<TypedControl>('input, textarea, select') ?? undefined;
}

function isEmpty(place: HTMLElement): boolean {
  const controls = [
    ...place.querySelectorAll<TypedControl>(
      '[data-kind]:not([type="checkbox"]), [data-id], [data-section] textarea, :scope > textarea',
    ),
  ];
  return controls.every(({ value }) => value.trim() === '');
}

/** « Chiffre 2, Année »: the words of the field, and the rank of the row that holds it. */
function nameOf(place: HTMLElement): string {
  const label = place.querySelector(':scope > label, :scope > legend')?.firstChild?.textContent?.trim() ?? '';
  const row = place.closest<HTMLElement>('[data-row]');
  const list = row
    ?.closest<HTMLElement>('[data-list]')
    ?.querySelector(':scope > legend')
    ?.firstChild?.textContent?.trim();
  const rank = row === null ? '' : `${list ?? ''} ${[...(row.parentElement?.children ?? [])].indexOf(row) + 1}`;
  return [rank, place === row ? '' : label].filter((part) => part !== '').join(', ');
}
