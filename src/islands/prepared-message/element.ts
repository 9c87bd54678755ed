import { find } from '../find.ts';
import { composeMessage, isTooLongForMail, readSubject, writeIssueAddress, writeMailAddress } from './model.ts';

/** A message that the fields beside it fill, to be copied, sent by the reader's own mail program, or opened on the repository. */
class PreparedMessage extends HTMLElement {
  #cleanup: AbortController | undefined;

  connectedCallback(): void {
    this.#cleanup = new AbortController();
    const fields = find(this, '.fields', HTMLElement);
    this.#takeSubject(fields);
    fields.hidden = false;
    fields.addEventListener('input', () => this.#write(fields), { signal: this.#cleanup.signal });
    this.#write(fields);
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
    this.#cleanup = undefined;
  }

  #takeSubject(root: HTMLElement): void {
    const { page, passage } = readSubject(location.search, location.origin);
    for (const [id, value] of Object.entries({ page, passage })) {
      const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${id}"]`);
      if (field !== null && field.value === '') field.value = value;
    }
  }

  #write(root: HTMLElement): void {
    const subject = this.dataset['subject'] ?? '';
    const fields = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[name]')].map((field) => ({
      id: field.name,
      label: field.dataset['label'] ?? '',
      value: field.value.trim(),
      isOptional: !field.required,
    }));
    const message = composeMessage(subject, fields);
    find(this, '.text', HTMLElement).textContent = message;
    const mail = find(this, '[data-mail]', HTMLAnchorElement);
    mail.href = writeMailAddress(this.dataset['recipient'], subject, message);
    find(this, '[data-long]', HTMLElement).hidden = !isTooLongForMail(mail.href);
    this.#offerIssue({ subject, message, fields });
  }

  #offerIssue(written: Pick<Parameters<typeof writeIssueAddress>[0], 'subject' | 'message' | 'fields'>): void {
    const link = this.querySelector<HTMLAnchorElement>('[data-issue]');
    const { repository, form = '' } = this.dataset;
    if (link === null || repository === undefined) return;
    const issue = writeIssueAddress({ repository, form, ...written });
    if (issue !== undefined) link.href = issue.href;
    find(this, '[data-long-issue]', HTMLElement).hidden = issue?.isFilled !== false;
  }
}

customElements.define('prepared-message', PreparedMessage);

declare global {
  interface HTMLElementTagNameMap {
    'prepared-message': PreparedMessage;
  }
}
