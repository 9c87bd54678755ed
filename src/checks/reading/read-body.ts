import { mdxToMdast } from 'satteri';
import { createBodyReader } from './body.ts';

/** Reads the MDX after the front matter with the parser of the build. */
export const readBody = createBodyReader((text) =>
  mdxToMdast(text, { features: { frontmatter: false, smartPunctuation: false } }),
);
