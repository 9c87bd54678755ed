import type { BarsPicture, EssayPictureView, LivesPicture } from '../../views/essays/essay-picture.ts';
import type { LifelineLayout } from '../../views/lifelines/lifeline-layout.ts';
import { wrapText } from '../../views/maps/text-width.ts';
import { escapeXml } from '../case/disagreement-drawing.ts';

/** Pixels. */
const WIDTH = 960;
const MARGIN = 24;
const TITLE_LINE = 32;
const BAR_ROW = 52;
const LIFE_ROW = 30;
const FOOT = 44;
/** Where lives are drawn, beside their names and before what became of them. */
const LIVES = { from: 290, to: 780 } as const;

/** A file has no tokens to take its colours from: these are those of the light theme. */
const STYLE = [
  'text{fill:#3f4f57;font:14px "Radio Canada",Arial,sans-serif}',
  '.title{fill:#14232b;font:600 26px "Brygada 1918",Georgia,serif}.name{fill:#14232b;font-weight:600}',
  '.end{text-anchor:end}path{fill:none}.rule{stroke:#d3d9d8}',
  '.announced{stroke:#8a9a9d;stroke-width:5}.high{stroke:#637177;stroke-width:15}.low{stroke:#14232b;stroke-width:15}',
  '.life{stroke:#bf3417;stroke-width:3}.start{fill:#bf3417}.tail{stroke:#bf3417;stroke-dasharray:1.6 2.4}',
  '.stop{stroke:#14232b;stroke-width:3}',
].join('');

/** The large picture of an essay as an SVG file: its sentence above, how to read it in its description, its credit below. */
export function writePictureFile(picture: EssayPictureView, credit: string): string {
  const lines = wrapText(picture.title, { size: 28, isBold: true }, { width: WIDTH, lines: 4 });
  const head = lines.length * TITLE_LINE + MARGIN;
  const rows = picture.kind === 'bars' ? drawBars(picture, head) : drawLives(picture, head);
  const height = head + picture.rows.length * (picture.kind === 'bars' ? BAR_ROW : LIFE_ROW) + FOOT;
  const box = `viewBox="${-MARGIN} ${-MARGIN} ${WIDTH + 2 * MARGIN} ${height + MARGIN}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${box} width="${WIDTH + 2 * MARGIN}" height="${height + MARGIN}" role="img">`,
    `<title>${escapeXml(picture.title)}</title><desc>${escapeXml(picture.reading)}</desc><style>${STYLE}</style>`,
    `<rect x="${-MARGIN}" y="${-MARGIN}" width="${WIDTH + 2 * MARGIN}" height="${height + MARGIN}" fill="#fbfbf9"/>`,
    ...lines.map((line, index) => write('title', 0, (index + 0.75) * TITLE_LINE, line)),
    ...rows,
    `${write('credit', 0, height - MARGIN, credit)}</svg>`,
  ].join('');
}

function drawBars({ rows }: BarsPicture, head: number): readonly string[] {
  return rows.map(({ name, detail, value, announcement, unknown, bar }, index) => {
    const top = head + index * BAR_ROW;
    const words = [value, announcement, unknown].filter((part) => part !== undefined).join(', ');
    const parts = [
      ['announced', bar.announced],
      ['high', bar.high > bar.low ? bar.high : 0],
      ['low', bar.low],
    ] as const;
    return [
      `<path class="rule" d="M0 ${top}H${WIDTH}"/>`,
      `<text x="0" y="${top + 20}"><tspan class="name">${escapeXml(name)}</tspan> ${escapeXml(detail)}</text>`,
      write('end', WIDTH, top + 20, words),
      ...parts
        .filter(([, length]) => length > 0)
        .map(([kind, length]) => `<path class="${kind}" d="M0 ${top + 38}H${round((length / bar.scale) * WIDTH)}"/>`),
    ].join('');
  });
}

function drawLives({ rows }: LivesPicture, head: number): readonly string[] {
  return rows.map(({ name, outcome, line }, index) => {
    const top = head + index * LIFE_ROW;
    return [
      `<path class="rule" d="M0 ${top}H${WIDTH}"/>`,
      write('name', 0, top + 20, name),
      drawLife(line, top + LIFE_ROW / 2),
      write('end', WIDTH, top + 20, outcome),
    ].join('');
  });
}

function drawLife({ width, start, line, tail }: LifelineLayout, y: number): string {
  const at = (x: number) => round(LIVES.from + (x / width) * (LIVES.to - LIVES.from));
  const end = line?.[1] ?? start ?? 0;
  return [
    line && `<path class="life" d="M${at(line[0])} ${y}H${at(line[1])}"/>`,
    start !== undefined && `<circle class="start" cx="${at(start)}" cy="${y}" r="4.6"/>`,
    tail?.kind === 'dotted' && `<path class="tail" d="M${at(tail.from)} ${y}H${at(tail.to)}"/>`,
    tail?.kind === 'fading' && `<path class="tail" d="M${at(end)} ${y}H${at(Math.min(width, end + width / 12))}"/>`,
    tail?.kind === 'bar' && `<path class="stop" d="M${at(tail.x)} ${y - 7}v14"/>`,
    tail?.kind === 'fork' && `<path class="stop" d="M${at(tail.x) + 8} ${y - 6}l-8 6l8 6"/>`,
  ]
    .filter((part) => typeof part === 'string')
    .join('');
}

function write(name: string, x: number, y: number, text: string): string {
  return `<text class="${name}" x="${x}" y="${y}">${escapeXml(text)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
