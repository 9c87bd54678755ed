import type { ContentFile } from '../../checks/reading/content-file.ts';
import { formatText } from '../../views/format.ts';
import { find } from '../find.ts';
import type { CasePreview } from './preview-model.ts';
import { drawStory } from './story.ts';

/** Fills copies of the templates that the server printed; text is only ever text. */
export function drawPreview(panel: HTMLElement, preview: CasePreview, file: ContentFile): void {
  const { card, flock, figures, sources } = preview;
  const head = copy(panel, 'card');
  write(head, 'form', card.form.name);
  write(head, 'title', card.title);
  write(head, 'tagline', card.tagline);
  write(head, 'place', card.place);
  write(
    head,
    'members',
    card.members === undefined ? 'Nombre de membres non documenté' : `${card.members}, ${card.memberYears ?? ''}`,
  );
  write(head, 'objectives', card.objectives.map(({ name }) => name).join(' · '));
  drawFlock(find(head, '[data-slot="flock"]', HTMLElement), flock);
  fillRows(
    panel,
    head,
    'figure',
    figures.map((figure) => ({
      label: figure.label,
      scope: figure.scope,
      value: [figure.value, figure.unit].filter((part) => part !== '').join('\u00a0'),
      years: figure.years ?? 'année inconnue',
      sources: figure.sources.map(({ number }) => String(number)).join(' '),
    })),
  );
  find(head, '[data-slot="story"]', HTMLElement).replaceChildren(drawStory(file, preview));
  fillRows(
    panel,
    head,
    'source',
    sources.map(({ number, title, details, nature }) => ({
      number: String(number),
      title,
      details: `${details} ·\u00a0${nature.toLowerCase()}`,
    })),
  );
  find(panel, '[data-shown]', HTMLElement).replaceChildren(head);
}

function copy(panel: HTMLElement, name: string): DocumentFragment {
  return find(panel, `template[data-part="${name}"]`, HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
}

function write(root: ParentNode, slot: string, text: string): void {
  find(root, `[data-slot="${slot}"]`, HTMLElement).textContent = text;
}

function fillRows(
  panel: HTMLElement,
  root: ParentNode,
  part: string,
  rows: readonly Readonly<Record<string, string>>[],
): void {
  const list = find(root, `[data-rows-of="${part}"]`, HTMLElement);
  const block = list.closest<HTMLElement>('[data-block]');
  if (block !== null) block.hidden = rows.length === 0;
  for (const row of rows) {
    const item = copy(panel, part);
    for (const [slot, text] of Object.entries(row)) write(item, slot, text);
    list.append(item);
  }
}

function drawFlock(box: HTMLElement, flock: CasePreview['flock']): void {
  box.hidden = flock === undefined;
  if (flock === undefined) return;
  const { side, full, hollow, words, scale } = flock;
  const svg = find(box, 'svg', SVGSVGElement);
  svg.setAttribute('viewBox', `${-side / 2} ${-side / 2} ${side} ${side}`);
  svg.querySelector('[data-full]')?.setAttribute('d', full);
  for (const path of svg.querySelectorAll('[data-hollow]')) path.setAttribute('d', hollow);
  write(box, 'flock-words', `${words}. ${formatText(scale)}.`);
}
