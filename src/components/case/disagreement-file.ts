import type { DisagreementChart } from '../../views/case/disagreement-chart.ts';
import { drawDisagreement, escapeXml } from './disagreement-drawing.ts';

/** Above the chart for its title, below it for its credit; pixels. */
const HEAD = 44;
const FOOT = 30;

/** A file has no tokens to take its colours from: these are those of the light theme. */
const STYLE = [
  'text{fill:#3f4f57;font:13px "Radio Canada",Arial,sans-serif}',
  '.title{fill:#14232b;font:600 22px "Brygada 1918",Georgia,serif}',
  '.rows text{text-anchor:end}.years text{text-anchor:middle}',
  '.names text{fill:#14232b;font-size:12.5px;paint-order:stroke;stroke:#fbfbf9;stroke-width:3}',
  '.grid{stroke:#d3d9d8}.zone{fill:#bf3417;fill-opacity:.13}',
  '.ghost{fill:#14232b;fill-opacity:.1;stroke:#637177;stroke-dasharray:3 2}',
  '.band{stroke:#bf3417;stroke-width:9;stroke-opacity:.28}.tick{fill:none;stroke:#bf3417;stroke-width:3}',
  '.point{stroke:#bf3417;stroke-width:11;stroke-linecap:round}',
  '.uncertain{fill:#fbfbf9;stroke:#bf3417;stroke-width:2;stroke-dasharray:3 2}',
].join('');

/** The wide drawing of a chart as an SVG file: its finding above, how to read it in its description, its credit below. */
export function writeDisagreementFile({ title, reading, drawings }: DisagreementChart, credit: string): string {
  const layout = drawings.find(({ name }) => name === 'wide')?.layout;
  if (layout === undefined) throw new Error(`The chart « ${title} » has no wide drawing.`);
  const { width, height } = layout;
  const size = `viewBox="0 ${-HEAD} ${width} ${height + HEAD + FOOT}" width="${width}" height="${height + HEAD + FOOT}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(reading)}</desc><style>${STYLE}</style>`,
    `<rect y="${-HEAD}" width="${width}" height="${height + HEAD + FOOT}" fill="#fbfbf9"/>`,
    `<text class="title" y="${24 - HEAD}">${escapeXml(title)}</text>`,
    drawDisagreement(layout),
    `<text y="${height + FOOT - 10}">${escapeXml(credit)}</text></svg>`,
  ].join('');
}
