import type { MdastNode } from 'satteri';
import type { Finding } from '../problem.ts';

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

/** The file with its front matter turned into spaces. */
export function blankFrontMatter(fileText: string, start: number): string {
  return fileText.slice(0, start).replace(/[^\r\n]/g, ' ') + fileText.slice(start);
}
