import type { MdastNode } from 'satteri';
import { isFolderName, type ContentFile } from '../reading/content-file.ts';
import { walkBody } from '../reading/walk-body.ts';
import { problemAt, type Rule } from './rule.ts';

/**
 * No text holds a word that the tools of the build replace wherever they meet it (`__VITE_ASSET__x__`): it would stop the
 * build, or bring something else into the page. Words written as codes count too.
 */
export const toolWordsRule: Rule = {
  name: 'tool-words',
  scope: 'file',
  check: (file) => {
    const found = TOOL_WORD.exec(file.text);
    if (found !== null) return [report(file, found[0], found.index)];
    const hidden = [...listValues(file), ...listTexts(file)].find(({ text }) => TOOL_WORD.test(text));
    return hidden === undefined ? [] : [report(file, TOOL_WORD.exec(hidden.text)?.[0] ?? '', hidden.offset)];
  },
};

const TOOL_WORD = /__[A-Z][A-Z0-9]{1,30}_|@@ASTRO/;

interface PlacedText {
  readonly text: string;
  readonly offset: number;
}

function listValues(file: ContentFile): readonly PlacedText[] {
  if (file.collection === undefined) return [];
  return file.frontMatter.scalars.map(({ value, offset }) => ({ text: String(value), offset }));
}

function listTexts(file: ContentFile): readonly PlacedText[] {
  if (!isFolderName(file.collection)) return [];
  return walkBody(file).flatMap(({ node, offset }) => readTexts(node).map((text) => ({ text, offset })));
}

/** Everything that a node prints: its words, those of its children side by side, its address, the values of its properties. */
function readTexts(node: MdastNode): readonly string[] {
  const own = ['value', 'url', 'title', 'lang', 'meta'].map((key): unknown => Reflect.get(node, key));
  const words = 'children' in node ? node.children.map((child) => (child.type === 'text' ? child.value : '')) : [];
  return [...own, words.join(''), ...readProperties(node)].filter((text) => typeof text === 'string');
}

function readProperties(node: MdastNode): readonly unknown[] {
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return isElement ? node.attributes.map(({ value }) => value) : [];
}

function report(file: ContentFile, word: string, offset: number) {
  return problemAt(file, offset, {
    found: `« ${word} » est un mot réservé aux outils qui construisent le site`,
    expected: 'un texte pour des lecteurs',
    remedy: 'Retirez ce mot, ou écrivez-le sans ses tirets bas',
  });
}
