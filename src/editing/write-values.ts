import { toPlain } from '../checks/reading/yaml-nodes.ts';
import type { KeyOrder } from './key-order.ts';
import { keepLineBreaks } from './line-breaks.ts';
import { reconcile } from './reconciliation.ts';
import { readRoot, spliceAll } from './yaml-places.ts';

/** The values of a file: keys, or for a list of entries, items. */
export type Values = Readonly<Record<string, unknown>> | readonly unknown[];

/**
 * A YAML text in which exactly the values of `next` are written: a key that is undefined or absent is taken away. Only the
 * lines of values that differ from what the checks read change; the very same values give the very same text. A day that
 * is a text is written between quotes: `readDays` makes dates of those that are. Throws for a text that cannot be read.
 */
export function writeValues(yaml: string, next: Values, order: KeyOrder): string {
  return changeValues(yaml, () => next, order);
}

/** As `writeValues`, from the values that are there: `{}` when there are none. The text is read once. */
export function changeValues(yaml: string, change: (values: unknown) => unknown, order: KeyOrder): string {
  return keepLineBreaks(yaml, (text) => {
    const closed = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    const root = readRoot(closed);
    const next = change(root === undefined ? {} : toPlain(root));
    const replacements = reconcile(root, next, { text: closed, path: [], order });
    return replacements.length === 0 ? text : spliceAll(closed, replacements);
  });
}
