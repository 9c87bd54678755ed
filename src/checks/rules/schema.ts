import { explainIssues } from '../../schema/explain.ts';
import { schemaOf } from '../reading/collection-schemas.ts';
import { isListName } from '../reading/content-file.ts';
import { problemAtPath, type Rule } from './rule.ts';

/** Each file has the keys and the values its schema asks for. */
export const schemaRule: Rule = {
  name: 'schema',
  scope: 'file',
  check: (file) => {
    const schema = schemaOf(file.collection);
    const { value, mistakes, scalars } = file.frontMatter;
    if (schema === undefined || (value === undefined && mistakes.length > 0)) return [];

    const input = value ?? (isListName(file.collection) ? [] : {});
    const result = schema.safeParse(input);
    if (result.success) return [];
    const sources = new Map(scalars.map(({ path, source }) => [path.join('/'), source]));
    const sourceOf = (path: readonly (string | number)[]) => sources.get(path.join('/'));
    return explainIssues({ schema, issues: result.error.issues, input, sourceOf }).map(({ path, part, ...finding }) =>
      problemAtPath(file, path, finding, part),
    );
  },
};
