import type { MdastNode } from 'satteri';
import type { Finding } from '../problem.ts';
import { findCrowd, findExcess } from './body-limits.ts';
import { diagnoseMdx } from './mdx-diagnosis.ts';

/** A finding at an offset of the file. */
export interface BodyMistake extends Finding {
  readonly offset: number;
}

/** The text of a page, after its front matter. */
export interface Body {
  /** The file with its front matter turned into spaces: offsets, lines and columns are those of the file. */
  readonly text: string;
  /** Undefined when the text cannot be read even after repairs. */
  readonly tree: MdastNode | undefined;
  readonly mistakes: readonly BodyMistake[];
}

/** Reads the text that begins at the offset `start` of a file. */
export type ReadBody = (fileText: string, start: number) => Body;

/** @throws an error whose message holds the place: `4:3: Unexpected …` */
type Parse = (text: string) => MdastNode;

/**
 * A reader of the MDX after the front matter. A syntax mistake does not end the reading: the faulty signs become spaces
 * and the rest is read, so that all the mistakes of a file come out in one run.
 */
export function createBodyReader(parse: Parse): ReadBody {
  return (fileText, start) => {
    const text = fileText.slice(0, start).replace(/[^\r\n]/g, ' ') + fileText.slice(start);
    const crowd = findCrowd(text);
    if (crowd !== undefined) return { text, tree: undefined, mistakes: [crowd] };

    const mistakes: BodyMistake[] = [];
    let current = text;
    const most = Math.min(MOST_REPAIRS, MOST_CHARACTERS / text.length);
    for (let attempt = 0; attempt <= most; attempt += 1) {
      const result = tryParse(parse, current);
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
  };
}

const MOST_REPAIRS = 20;
/** What may be read again in all, so that a large broken page costs no more than a small one. */
const MOST_CHARACTERS = 600_000;

function offsetOf(node: MdastNode): number {
  return node.position?.start.offset ?? 0;
}

/** The tree, or the message of the parser. */
function tryParse(parse: Parse, text: string): MdastNode | string {
  try {
    return parse(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
