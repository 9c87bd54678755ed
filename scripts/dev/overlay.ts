import { resolve } from 'node:path';
import { formatProblem, type Report } from '../../src/checks/reporters/terminal.ts';

/** The message that makes Vite's client cover the page. */
export interface Overlay {
  readonly type: 'error';
  readonly err: {
    readonly message: string;
    readonly plugin: string;
    readonly stack: string;
    readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  };
}

/** The first mistakes of a report, to be read over the page; nothing to show when there is none. */
export function toOverlay({ problems }: Report): Overlay | undefined {
  const [first] = problems;
  if (first === undefined) return undefined;
  const shown = problems.slice(0, MOST_SHOWN).map(formatProblem);
  const left = problems.length - shown.length;
  const rest = left === 0 ? [] : [`Et ${left} ${left === 1 ? 'autre' : 'autres'}, dans le terminal.`];
  return {
    type: 'error',
    err: {
      message: [...shown, ...rest].join('\n\n'),
      plugin: 'vérification du contenu',
      stack: '',
      loc: { file: resolve(first.file), line: first.line, column: first.column },
    },
  };
}

const MOST_SHOWN = 5;
