import type { DisagreementLayout, ObservationMark } from '../../views/case/disagreement-layout.ts';

/** Half of the ticks at the ends of a range, then of a period. */
const RANGE_TICK = 7;
const PERIOD_TICK = 5;

/** The inside of a chart as SVG; classes take their colours from the page, or from the file that holds it. */
export function drawDisagreement(layout: DisagreementLayout): string {
  const { left, right, baseline, zone, rows, columns, ghosts, marks, labels } = layout;
  const pick = (kind: ObservationMark['kind']) => marks.filter((mark) => mark.kind === kind);
  const [ranges, periods] = [pick('range'), pick('period')];
  return [
    zone && `<rect class="zone" x="${zone.x}" y="${zone.y}" width="${zone.width}" height="${zone.height}"/>`,
    drawPath('grid', rows, ({ y }) => `M${left} ${y}H${right}`),
    `<g class="rows">${rows.map(({ y, label }) => drawText(left - 8, y + 4, label)).join('')}</g>`,
    `<g class="years">${columns.map(({ x, label }) => drawText(x, baseline + 22, label)).join('')}</g>`,
    drawPath('ghost', ghosts, drawGhost),
    drawPath('band', ranges, ({ x, y, y2 }) => `M${x} ${y}V${y2}`),
    drawPath('tick', [...ranges, ...periods], drawEnds),
    drawPath('point', pick('point'), ({ x, y }) => `M${x} ${y}h0`),
    ...pick('uncertain').map(({ x, y }) => `<circle class="uncertain" cx="${x}" cy="${y}" r="5.5"/>`),
    `<g class="names">${labels.map(({ x, y, text, anchor }) => drawText(x, y, text, anchor)).join('')}</g>`,
  ]
    .filter((part) => part !== undefined)
    .join('');
}

function drawPath<Item>(name: string, items: readonly Item[], draw: (item: Item) => string): string | undefined {
  return items.length === 0 ? undefined : `<path class="${name}" d="${items.map(draw).join('')}"/>`;
}

function drawGhost({ x, x2, y, y2 }: ObservationMark): string {
  return `M${x - 4} ${Math.min(y, y2) - 4}H${x2 + 4}V${Math.max(y, y2) + 4}H${x - 4}z`;
}

function drawEnds({ kind, x, x2, y, y2 }: ObservationMark): string {
  if (kind === 'range') return [y, y2].map((end) => `M${x - RANGE_TICK} ${end}h${2 * RANGE_TICK}`).join('');
  const ends = [x, x2].map((end) => `M${end} ${y - PERIOD_TICK}v${2 * PERIOD_TICK}`);
  return `M${x} ${y}H${x2}${ends.join('')}`;
}

function drawText(x: number, y: number, text: string, anchor = 'start'): string {
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${x}" y="${y}"${side}>${escapeXml(text)}</text>`;
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
