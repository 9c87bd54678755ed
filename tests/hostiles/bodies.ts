import { CALLS, EXPRESSIONS, PROGRAM_LINES, TAGS } from './code.ts';
import { SIZES } from './sizes.ts';
import { LINKS, PLAIN, SIGNS, TOOL_WORDS } from './words.ts';

/** Texts that someone could put in the body of a page, none of which may run, or stop the build. */
export const BODIES: readonly string[] = [
  ...EXPRESSIONS,
  ...TAGS,
  ...PROGRAM_LINES,
  ...CALLS,
  ...LINKS,
  ...TOOL_WORDS,
  ...SIZES,
  ...SIGNS,
  ...PLAIN,
];
