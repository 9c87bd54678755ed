import { writePolicy } from './content-security.ts';
import { FAULT_SCRIPT, POLICY_MARK, SHEETS_MARK } from './site.ts';

const SHEET_LINK = /<link rel="stylesheet"[^>]*>/g;
const STYLE = /<style>([\s\S]*?)<\/style>/g;
const SCRIPT_FILE = /<script\b[^>]*\ssrc=/;

/** The sheet of all pages. */
const COMMON = /\/site\./;

/**
 * What only the finished page knows. Its style sheets go from `<head>`, where they would hold up the first paint, to the
 * last SHEETS_MARK, the one of all pages first: what stands before it needs the style inside the page only. FAULT_SCRIPT, which follows them, is run
 * once they have come: no browser reads on, and shows what they style, before. The policy takes the place of POLICY_MARK,
 * and the style inside the page, in one element, comes after it.
 *
 * @throws {Error} when the page is not the one that the layout prints
 */
export function assemblePage(html: string): string {
  const end = html.indexOf('</head>');
  if (end < 0) return html;
  const [head, body] = [html.slice(0, end), html.slice(end)];
  const mark = body.lastIndexOf(SHEETS_MARK);
  if (mark < 0 || !head.includes(POLICY_MARK)) throw new Error('A page lacks the marks of the layout.');
  const before = body.slice(0, mark);
  if (SCRIPT_FILE.test(before)) throw new Error('A script stands before FAULT_SCRIPT, which would not see it fail.');
  const sheets = (head.match(SHEET_LINK) ?? []).toSorted((one, other) => rankSheet(one) - rankSheet(other)).join('');
  const style = [...head.matchAll(STYLE)].map(([, text = '']) => text).join('');
  const policy = `<meta http-equiv="content-security-policy" content="${writePolicy(style)}"><style>${style}</style>`;
  return (
    head
      .replace(SHEET_LINK, '')
      .replace(STYLE, '')
      .replace(POLICY_MARK, () => policy) +
    `${before}${sheets}<script>${FAULT_SCRIPT}</script>${body.slice(mark)}`.replaceAll(SHEETS_MARK, '')
  );
}

function rankSheet(link: string): number {
  return COMMON.test(link) ? 0 : 1;
}
