import type { ContentFile } from './content-file.ts';
import type { YamlScalar } from './yaml-nodes.ts';

/** The values whose path has the shape `chiffres.*.mesure`, `*` being the rank in a list; in the order of the file. */
export function listValues(file: ContentFile, shape: string): readonly YamlScalar[] {
  const parts = shape.split('.');
  return file.frontMatter.scalars.filter(
    ({ path }) => path.length === parts.length && parts.every((part, index) => fits(part, path[index])),
  );
}

/** As `listValues`, texts only. */
export function listTexts(file: ContentFile, shape: string): readonly (YamlScalar & { readonly value: string })[] {
  return listValues(file, shape).filter(
    (scalar): scalar is YamlScalar & { readonly value: string } => typeof scalar.value === 'string',
  );
}

function fits(part: string, key: string | number | undefined): boolean {
  return part === '*' ? typeof key === 'number' : part === key;
}
