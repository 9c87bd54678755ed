import { isFreeText, schemaAt } from '../../schema/shape.ts';
import { schemaOf } from '../reading/collection-schemas.ts';
import type { ContentFile } from '../reading/content-file.ts';
import type { YamlScalar } from '../reading/yaml-nodes.ts';
import { quote, shorten } from '../reading/yaml-line.ts';
import { problemAt, type Rule } from './rule.ts';

/** A sentence does not lose its end: « # » after a space opens a comment, and what follows is on no page. */
export const commentsRule: Rule = {
  name: 'comments',
  scope: 'file',
  check: (file) =>
    file.collection === undefined
      ? []
      : file.frontMatter.scalars
          .filter((scalar) => isCut(scalar) && isSentence(file, scalar))
          .map((scalar) => problemAt(file, scalar.offset, describe(scalar))),
};

/** A digit after « # » is said with the front matter. */
function isCut({ value, source, comment }: YamlScalar): boolean {
  return typeof value === 'string' && comment !== undefined && /^\D/.test(comment) && !/^['"|>]/.test(source);
}

function isSentence(file: ContentFile, { path }: YamlScalar): boolean {
  const schema = schemaOf(file.collection);
  return isFreeText(schema && schemaAt(schema, path));
}

function describe({ path, value, comment = '' }: YamlScalar) {
  const key = String(path.findLast((part) => typeof part === 'string'));
  const label = typeof path.at(-1) === 'string' ? `${key}: ` : '';
  const text = `${String(value)} #${comment}`;
  return {
    found: `« ${key} » s’arrête avant « #${shorten(comment)} », pris pour un commentaire`,
    expected: 'un texte entre guillemets doubles dès qu’il contient « # »',
    remedy: `Écrivez ${label}${quote(text)} ; si c’est bien un commentaire, mettez-le sur la ligne du dessus`,
  };
}
