import type { MdastNode } from 'satteri';
import type { Finding } from '../problem.ts';

/**
 * What a page may hold. Past some hundred levels the program that builds the site dies without a word, and each level
 * widens what it writes; the deepest page has seven.
 */
const DEEPEST = 14;
const MOST_NODES = 20_000;

const TOO_DEEP: Finding = {
  found: 'Des listes, des citations ou des composants sont emboîtés trop profond',
  expected: `au plus ${DEEPEST} niveaux`,
  remedy: 'Retirez des tirets, des « > » ou des composants',
};

const TOO_MANY: Finding = {
  found: `Le texte compte plus de ${MOST_NODES} éléments`,
  expected: 'une page qu’une personne peut relire',
  remedy: 'Partagez-la en plusieurs pages',
};

/** What makes a text too costly even to be read, and its offset: a line that opens many lists, or tags without number. */
export function findCrowd(text: string): (Finding & { readonly offset: number }) | undefined {
  const line = CROWDED.exec(text)?.index;
  if (line !== undefined) return { ...TOO_DEEP, offset: line };
  for (const [sign, most] of MOST_SIGNS) {
    const parts = text.split(sign, most + 2);
    if (parts.length === most + 2)
      return { ...describeSigns(sign, most), offset: parts.slice(0, -1).join(sign).length };
  }
  return undefined;
}

/** The reader of MDX looks far ahead of each of these signs: thousands of them take it seconds. */
const MOST_SIGNS: ReadonlyMap<string, number> = new Map([
  ...['<', '{', '&', '://'].map((sign) => [sign, 2000] as const),
  ...['*', '_', '[', ']', '`', '~', '|', '!', '\\'].map((sign) => [sign, 5000] as const),
]);

function describeSigns(sign: string, most: number): Finding {
  return {
    found: `Le texte compte plus de ${most} fois « ${sign} »`,
    expected: 'une page qu’une personne peut relire',
    remedy: 'Partagez-la en plusieurs pages',
  };
}

const CROWDED = /(?<![^\n])(?:[ \t]{0,99}(?:>|[-+*]|\d{1,9}[.)])){40}/;

/** The first element too deep or too many, and what to say of it. */
export function findExcess(root: MdastNode): (Finding & { readonly node: MdastNode }) | undefined {
  const waiting: { readonly node: MdastNode; readonly depth: number }[] = [{ node: root, depth: 0 }];
  let count = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    count += 1;
    if (depth > DEEPEST) return { ...TOO_DEEP, node };
    if (count > MOST_NODES) return { ...TOO_MANY, node };
    if (!('children' in node)) continue;
    for (const child of node.children.toReversed()) waiting.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}
