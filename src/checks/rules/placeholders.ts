import { fold } from '../../language/fold.ts';
import { isFreeText, schemaAt } from '../../schema/shape.ts';
import { schemaOf } from '../reading/collection-schemas.ts';
import type { ContentFile } from '../reading/content-file.ts';
import type { YamlScalar } from '../reading/yaml-nodes.ts';
import type { Corpus } from '../corpus.ts';
import { problemAt, type Rule, type RuleProblem } from './rule.ts';

interface PlacedText {
  readonly text: string;
  readonly offset: number;
  /** Key of the front matter; absent in the text of the page. */
  readonly key?: string;
}

/** A page holds what its author wrote: nothing left from the template that was copied, and no word that says nothing. */
export const placeholdersRule: Rule = {
  name: 'placeholders',
  scope: 'file',
  check: (file, corpus) => {
    const left = listTemplateTexts(file, corpus);
    return listTexts(file).flatMap((placed): readonly RuleProblem[] => {
      const { text, offset } = placed;
      if (left.has(simplify(text))) {
        const found = `« ${text.slice(0, LONGEST_SHOWN)}${text.length > LONGEST_SHOWN ? '…' : ''} » est encore le texte du modèle`;
        return [problemAt(file, offset, { found, expected: 'vos mots', remedy: describeWayOut(placed) })];
      }
      return saysNothing(text) ? [problemAt(file, offset, describeEmpty(placed))] : [];
    });
  },
};

const LONGEST_SHOWN = 60;
/** Written to pass over a field, not to fill it. */
const FILLERS: ReadonlySet<string> = new Set([
  'oui',
  'non',
  'x',
  'xx',
  'xxx',
  'a completer',
  'a preciser',
  'a venir',
  'a remplir',
  'todo',
  'tbd',
  'null',
  'undefined',
  'nan',
  'nc',
  'n/c',
  'na',
  'n/a',
  'nr',
  'ras',
  'neant',
  'idem',
  'inconnu',
  'inconnue',
  'sans objet',
  'non renseigne',
  'lorem ipsum',
]);
/** Each measure commands its unit. */
const COMMANDED: ReadonlySet<string> = new Set(['unite']);

function saysNothing(text: string): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(text) ||
    FILLERS.has(
      fold(text)
        .replace(/^[[(]|[\])]$/g, '')
        .replace(/[.…!?]{1,9}$/, '')
        .trim(),
    )
  );
}

function describeEmpty(placed: PlacedText) {
  const { text, key } = placed;
  return {
    found: `« ${text} » ne dit rien${key === undefined ? '' : ` dans « ${key} »`}`,
    expected: key === undefined ? 'au moins une phrase' : 'ce que la source en dit',
    remedy: describeWayOut(placed),
  };
}

function describeWayOut({ key }: PlacedText): string {
  return key === undefined
    ? 'Remplacez-le par ce que vous savez ou par « Pas encore cherché. », ou retirez ce passage'
    : 'Remplacez-le par ce que vous savez, ou retirez ce qui est facultatif';
}

function listTemplateTexts(file: ContentFile, { templatesOf }: Corpus): ReadonlySet<string> {
  const templates = file.collection === undefined ? [] : templatesOf(file.collection);
  return new Set(templates.flatMap((template) => [...readTemplate(template)]));
}

function readTemplate(template: ContentFile): ReadonlySet<string> {
  const texts = KNOWN.get(template) ?? new Set(listTexts(template).map(({ text }) => simplify(text)));
  KNOWN.set(template, texts);
  return texts;
}

/** Every file of a folder is compared with one template. */
const KNOWN = new WeakMap<ContentFile, ReadonlySet<string>>();

function listTexts(file: ContentFile): readonly PlacedText[] {
  return [...listFields(file), ...listBlocks(file)];
}

/** Free texts of the front matter, and addresses. */
function listFields(file: ContentFile): readonly PlacedText[] {
  if (file.collection === undefined) return [];
  const schema = schemaOf(file.collection);
  const isWritten = ({ path }: YamlScalar) => path.at(-1) === 'url' || isFreeText(schema && schemaAt(schema, path));
  return file.frontMatter.scalars.flatMap((scalar) => {
    const { path, value, offset } = scalar;
    const key = String(path.findLast((part) => typeof part === 'string'));
    return typeof value !== 'string' || COMMANDED.has(key) || !isWritten(scalar) ? [] : [{ text: value, offset, key }];
  });
}

/** Paragraphs and lists of the text, as they are written. */
function listBlocks(file: ContentFile): readonly PlacedText[] {
  const tree = file.body?.tree;
  if (tree === undefined || !('children' in tree)) return [];
  return tree.children.flatMap((block) => {
    if ((block.type !== 'paragraph' && block.type !== 'list') || block.position === undefined) return [];
    const offset = file.lines.offsetAt(block.position.start);
    return [{ text: file.text.slice(offset, file.lines.offsetAt(block.position.end)), offset }];
  });
}

/** As two texts are compared: small letters, no accent, no sign. */
function simplify(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
