import { countAnswered } from './answer-count.ts';
import type { CompareCell, CompareColumn, CompareItem, PlaceMap } from './compared.ts';
import { CRITERIA } from './criteria.ts';
import { chooseScale, drawFlock, type FlockScale } from './flock-scale.ts';
import { element, type Markup } from './markup.ts';
import { PLACE_FRAME } from './place-frame.ts';

/** What the page has once for all columns. */
export interface TableSetting {
  /** Address of the sheet of marks. */
  readonly marks: string;
  /** Buttons « Remplacer » and « Retirer » over each column. */
  readonly isEditable: boolean;
}

/** Id of the drawing of métropole that stands once in the page. */
export const FRANCE_ID = 'comparer-france';

const NO_FLOCK = 'Aucune meute\u00a0: aucune source datée ne compte leurs entreprises seules.';

/** The cases side by side, one scale for their flocks. Its roles hold where a narrow window shows it as blocks. */
export function drawTable(columns: readonly CompareColumn[], setting: TableSetting): Markup {
  const scale = chooseScale(columns);
  return element(
    'table',
    { class: `comparison of-${columns.length}`, role: 'table' },
    element('caption', {}, [columns.map(({ name }) => name).join(', '), '. ', scale?.words ?? NO_FLOCK]),
    element(
      'thead',
      { role: 'rowgroup' },
      element(
        'tr',
        { role: 'row' },
        element(
          'th',
          { scope: 'col', role: 'columnheader', class: 'criterion' },
          element('span', { class: 'visually-hidden' }, 'Critère'),
        ),
        columns.map((column) => drawHead(column, setting)),
      ),
    ),
    element(
      'tbody',
      { role: 'rowgroup' },
      CRITERIA.map(({ id, name }, row) =>
        element(
          'tr',
          { role: 'row', class: `row-${id}` },
          element('th', { scope: 'row', role: 'rowheader' }, name),
          columns.map((column) => drawCell(column, row, { ...setting, scale: id === 'membres' ? scale : undefined })),
        ),
      ),
    ),
  );
}

function drawHead(column: CompareColumn, { isEditable }: TableSetting): Markup {
  const { id, href, title, name, place, map } = column;
  return element(
    'th',
    { scope: 'col', role: 'columnheader' },
    drawMap(map),
    element('a', { class: 'case-name', href }, title),
    element('span', { class: 'place' }, place),
    element('span', { class: 'counts' }, countAnswered(column)),
    isEditable
      ? element(
          'span',
          { class: 'edits' },
          element(
            'button',
            { type: 'button', class: 'link-button', 'data-replace': id, 'aria-label': `Remplacer ${name}` },
            'Remplacer',
          ),
          element(
            'button',
            { type: 'button', class: 'link-button', 'data-remove': id, 'aria-label': `Retirer ${name}` },
            'Retirer',
          ),
        )
      : undefined,
  );
}

function drawMap({ label, land, points }: PlaceMap): Markup {
  const { width, height } = PLACE_FRAME;
  return element(
    'svg',
    { class: 'place-map', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': label },
    land === undefined ? element('use', { href: `#${FRANCE_ID}` }) : element('path', { class: 'place-land', d: land }),
    points.map(([x, y]) => element('circle', { cx: x, cy: y, r: 4.5 })),
  );
}

interface CellSetting extends TableSetting {
  /** In the row of members only. */
  readonly scale: FlockScale | undefined;
}

function drawCell({ name, flock, cells }: CompareColumn, row: number, { marks, scale }: CellSetting): Markup {
  const cell = cells[row];
  if (cell === undefined) return element('td', { role: 'cell' });
  return element(
    'td',
    { role: 'cell', class: cell.look },
    element('span', { class: 'of' }, name),
    element(
      'div',
      {},
      flock !== undefined && scale !== undefined ? drawDots(drawFlock(flock, scale)) : undefined,
      cell.items === undefined
        ? drawValue(cell)
        : element(
            'ul',
            {},
            cell.items.map((item) => drawItem(item, marks)),
          ),
      cell.scope === undefined ? undefined : element('p', { class: 'note' }, cell.scope),
      drawNote(cell),
    ),
  );
}

/** A sentence is read plain: what stands below it leads to its sources. */
function isNoteLink({ look, note }: CompareCell): boolean {
  return look === 'words' && note !== undefined;
}

function drawValue(cell: CompareCell): Markup {
  const { value, nature, href } = cell;
  const isUnknown = nature === 'inconnu';
  const words = href === undefined || isNoteLink(cell) ? value : element('a', { href }, value);
  return element('p', { class: 'value' }, isUnknown ? drawDisc('dashed') : undefined, words);
}

const DISCS: Readonly<Record<string, string>> = { mesure: 'full', declare: 'half', prevu: 'hollow' };

function drawNote(cell: CompareCell): Markup | undefined {
  const { note, nature, href } = cell;
  if (note === undefined) return undefined;
  const look = nature && DISCS[nature];
  const words = href !== undefined && isNoteLink(cell) ? element('a', { href }, note) : note;
  return element('p', { class: 'note' }, look === undefined ? undefined : drawDisc(look), words);
}

function drawDisc(look: string): Markup {
  return element('span', { class: `sign ${look}`, 'aria-hidden': 'true' });
}

function drawItem({ name, mark, isHeld, href }: CompareItem, marks: string): Markup {
  if (!isHeld) {
    const dash = element('span', { class: 'dash', 'aria-hidden': 'true' }, '—');
    return element('li', { class: 'absent' }, dash, name, element('span', { class: 'visually-hidden' }, '\u00a0: non'));
  }
  const sign =
    mark === undefined
      ? undefined
      : element(
          'svg',
          { class: mark.split('-')[0], width: 18, height: 18, 'aria-hidden': 'true' },
          element('use', { href: `${marks}#${mark}` }),
        );
  return element('li', {}, sign, href === undefined ? name : element('a', { href }, name));
}

function drawDots({ width, height, full, hollow }: ReturnType<typeof drawFlock>): Markup {
  return element(
    'svg',
    { class: 'dots', viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' },
    element('path', { d: full }),
    hollow === '' ? undefined : element('path', { d: hollow }),
    hollow === '' ? undefined : element('path', { class: 'hole', d: hollow }),
  );
}
