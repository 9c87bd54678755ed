import { problemAt, type Rule } from './rule.ts';

/** The text can be read as MDX. */
export const bodyRule: Rule = {
  name: 'body',
  scope: 'file',
  check: (file) =>
    file.collection === undefined
      ? []
      : (file.body?.mistakes ?? []).map(({ offset, ...finding }) => problemAt(file, offset, finding)),
};
