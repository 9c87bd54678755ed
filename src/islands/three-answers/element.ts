import { findThreeAnswers } from '../../atlas/three-answers.ts';
import {
  describeOthers,
  describeThreeAnswers,
  type AnswerText,
  type TradeCase,
} from '../../views/home/three-answers.ts';
import { NearField } from '../explorer/near-field.ts';
import { find } from '../find.ts';
import { loadJson, remember } from '../load.ts';

/** « Votre métier, votre ville »: three answers in place. Without this script the form leads to the explorer. */
class ThreeAnswersForm extends HTMLElement {
  #cleanup: AbortController | undefined;

  connectedCallback(): void {
    this.#cleanup = new AbortController();
    const { signal } = this.#cleanup;
    const form = find(this, 'form', HTMLFormElement);
    const trade = find(this, '#metier', HTMLSelectElement);
    const town = find(this, '#pres', HTMLInputElement);
    const load = remember(async () => (await loadJson(this.dataset['cases'] ?? '')) as readonly TradeCase[]);
    const answer = async () => {
      await near.show(town.value.trim());
      const cases = await load().catch(() => undefined);
      const answers = cases && findThreeAnswers(trade.value, near.origin, cases);
      // Without data, the form does what it does without this script.
      if (answers === undefined) form.submit();
      else this.#show(describeThreeAnswers(answers), describeOthers(answers.others), trade);
    };
    const near = new NearField(this, { signal, onChoose: () => void answer(), readsAreas: true });
    void near.show('');
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void answer();
      },
      { signal },
    );
    trade.addEventListener('change', () => void answer(), { signal });
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
  }

  #show(answers: readonly AnswerText[], others: string, trade: HTMLSelectElement): void {
    find(this, '[data-example]', HTMLElement).hidden = true;
    for (const [index, item] of [...this.querySelectorAll<HTMLElement>('[data-answer]')].entries()) {
      const text = answers[index];
      if (text === undefined) continue;
      find(item, 'a', HTMLAnchorElement).href = text.href;
      find(item, 'a', HTMLAnchorElement).textContent = text.title;
      find(item, '.label', HTMLElement).textContent = text.label;
      find(item, '[data-reason]', HTMLElement).textContent = text.reason;
    }
    const more = find(this, '.arrow-link', HTMLAnchorElement);
    find(more, '[data-others]', HTMLElement).textContent = others;
    more.search = `?secteur=${trade.value}`;
    find(this, '[data-said]', HTMLElement).textContent =
      `Trois réponses\u00a0: ${answers.map(({ title }) => title).join(', ')}.`;
  }
}

customElements.define('three-answers', ThreeAnswersForm);

declare global {
  interface HTMLElementTagNameMap {
    'three-answers': ThreeAnswersForm;
  }
}
export type { ThreeAnswersForm };
