import { mdxToMdast, type MdastNode } from 'satteri';
import { blankFrontMatter, type Body, type BodyMistake } from './body.ts';
import { diagnoseMdx } from './mdx-diagnosis.ts';
import { findCrowd, findExcess } from './body-limits.ts';

/**
 * Reads the MDX after the front matter. A syntax mistake does not end the reading: the faulty signs become spaces and
 * the rest is read, so that all the mistakes of a file come out in one run.
 */
export function readBody(fileText: string, start: number): Body {
  const text = blankFrontMatter(fileText, start);
  const crowd = findCrowd(text);
  if (crowd !== undefined) return { text, tree: undefined, mistakes: [crowd] };

  const mistakes: BodyMistake[] = [];
  let current = text;
  const most = Math.min(MOST_REPAIRS, MOST_CHARACTERS / text.length);
  for (let attempt = 0; attempt <= most; attempt += 1) {
    const result = parse(current);
    if (typeof result !== 'string') {
      const excess = findExcess(result);
      if (excess === undefined) return { text, tree: result, mistakes };
      const { node, ...finding } = excess;
      return { text, tree: undefined, mistakes: [...mistakes, { ...finding, offset: offsetOf(node) }] };
    }
    const { repaired, ...mistake } = diagnoseMdx(current, result);
    mistakes.push(mistake);
    if (repaired === current) break;
    current = repaired;
  }
  return { text, tree: undefined, mistakes };
}

const MOST_REPAIRS = 20;
/** What may be read again in all, so that a large broken page costs no more than a small one. */
const MOST_CHARACTERS = 600_000;

function offsetOf(node: MdastNode): number {
  return node.position?.start.offset ?? 0;
}

/** The tree, or the reader's message, which holds the place: `4:3: Unexpected …`. */
function parse(text: string): MdastNode | string {
  try {
    return mdxToMdast(text, { features: { frontmatter: false, smartPunctuation: false } });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
