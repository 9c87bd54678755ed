import { problemAt, type Rule } from './rule.ts';

/** The front matter, or the YAML file, can be read without a doubt. */
export const frontMatterRule: Rule = {
  name: 'front-matter',
  scope: 'file',
  check: (file) =>
    file.collection === undefined
      ? []
      : file.frontMatter.mistakes.map(({ offset, ...finding }) => problemAt(file, offset, finding)),
};
