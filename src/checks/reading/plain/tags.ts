import type { MdastNode } from 'satteri';
import type { LineIndex } from '../line-index.ts';

type Attribute = Extract<MdastNode, { type: 'mdxJsxTextElement' }>['attributes'][number];

/** `<Encart titre="x">`, `<Chiffre id="y" />`, `</Encart>`. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'alone';
  /** Empty for `<>`. */
  readonly name: string;
  readonly attributes: Attribute[];
  /** Offset after the `>`. */
  readonly end: number;
}

const NAME = /[\p{L}$_][\p{L}\p{M}\p{N}$_.:-]*/uy;
const BLANKS = /[ \t\r]*(?:\n[ \t\r]*(?!\n))?/y;

/** The tag that `<` opens; undefined when it opens none. */
export function readTag(text: string, at: number): Tag | undefined {
  const isClosing = text.charAt(at + 1) === '/';
  const name = matchAt(NAME, text, at + (isClosing ? 2 : 1));
  const attributes: Attribute[] = [];
  let index = at + (isClosing ? 2 : 1) + name.length;
  for (;;) {
    const start = index + matchAt(BLANKS, text, index).length;
    const sign = text.charAt(start);
    if (sign === '>') return { kind: isClosing ? 'close' : 'open', name, attributes, end: start + 1 };
    if (text.startsWith('/>', start) && !isClosing) return { kind: 'alone', name, attributes, end: start + 2 };
    const read = name === '' || isClosing ? undefined : readAttribute(text, start);
    if (read === undefined) return undefined;
    attributes.push(read.attribute);
    index = read.end;
  }
}

interface ReadAttribute {
  readonly attribute: Attribute;
  readonly end: number;
}

function readAttribute(text: string, start: number): ReadAttribute | undefined {
  if (/^\{\s*\.\.\./.test(text.slice(start, start + 99))) {
    const end = findBraceEnd(text, start);
    if (end === undefined) return undefined;
    return { attribute: { type: 'mdxJsxExpressionAttribute', value: text.slice(start + 1, end - 1) }, end };
  }
  const name = matchAt(NAME, text, start);
  if (name === '') return undefined;
  const after = start + name.length + matchAt(BLANKS, text, start + name.length).length;
  if (text.charAt(after) !== '=')
    return { attribute: { type: 'mdxJsxAttribute', name, value: undefined }, end: start + name.length };
  return readValue(text, name, after + 1 + matchAt(BLANKS, text, after + 1).length);
}

function readValue(text: string, name: string, start: number): ReadAttribute | undefined {
  const sign = text.charAt(start);
  if (sign === '{') {
    const end = findBraceEnd(text, start);
    if (end === undefined) return undefined;
    const value = { type: 'mdxJsxAttributeValueExpression' as const, value: text.slice(start + 1, end - 1) };
    return { attribute: { type: 'mdxJsxAttribute', name, value }, end };
  }
  const close = sign === '"' || sign === "'" ? text.indexOf(sign, start + 1) : -1;
  const value = text.slice(start + 1, close);
  if (close < 0 || /\n[ \t\r]*\n/.test(value)) return undefined;
  return { attribute: { type: 'mdxJsxAttribute', name, value: decodeSigns(value) }, end: close + 1 };
}

/** Offset after the brace that closes the one at `start`; what a program calls a remark may hold any sign. */
export function findBraceEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const remark = REMARKS.find(({ open }) => text.startsWith(open, index));
    if (remark !== undefined) {
      const close = text.indexOf(remark.close, index + 2);
      if (close < 0) return undefined;
      index = close + remark.close.length - 1;
      continue;
    }
    const sign = text.charAt(index);
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return undefined;
}

const REMARKS = [
  { open: '/*', close: '*/' },
  { open: '//', close: '\n' },
] as const;

/** What a program could be made of: words, numbers and short texts, with signs between them. Sentences are none. */
export function isProgram(expression: string): boolean {
  const words = replaceRemarks(expression)
    .replace(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g, 'x')
    .trim();
  return !/[^\p{L}\p{M}\p{N}_$\s.,+*%()-]|[\p{L}\p{N}_$]\s+[\p{L}\p{N}_$]|[.,+*%-]$/u.test(words);
}

function replaceRemarks(expression: string): string {
  const [first = '', ...others] = expression.split('/*');
  return [first, ...others.map((part) => part.slice(part.indexOf('*/') + 2))].join(' ');
}

/** What stops a reader of MDX, said as it says it: its messages have their explanations. */
export function stopAt(lines: LineIndex, offset: number, detail: string): Error {
  return new Error(`${formatPlace(lines, offset)}: ${detail}`);
}

export const NOT_A_TAG = 'Unexpected character after `<`, expected a valid JSX tag';
export const NOT_CLOSED = 'Unexpected end of file in expression, expected a corresponding closing brace for `{`';
export const NOT_READ = 'Could not parse expression';

/** A tag that waits for its end. */
export interface OpenTag {
  readonly tag: Tag;
  readonly at: number;
}

/** Where tags are met. */
export interface TagContext {
  readonly lines: LineIndex;
  /** Open around this text: its end cannot be here. */
  readonly outer?: OpenTag | undefined;
}

/** What the tags hold, one in the other. */
export interface Nest<Child> {
  /** Children of the innermost open tag. */
  readonly children: () => Child[];
  /** `build` makes an element of its tag and its children. */
  readonly meet: (tag: Tag, at: number) => void;
  /** The innermost open tag, here or around. */
  readonly last: () => OpenTag | undefined;
  /** All that was read. @throws when a tag is still open */
  readonly finish: () => Child[];
}

type Build<Child> = (tag: Tag, children: Child[], at: number, end: number) => Child;

export function createNest<Child>({ lines, outer }: TagContext, build: Build<Child>): Nest<Child> {
  const root: Child[] = [];
  const open: (OpenTag & { readonly children: Child[] })[] = [];
  const children = () => open.at(-1)?.children ?? root;
  const show = ({ kind, name }: Tag) => `\`<${kind === 'close' ? '/' : ''}${name}>\``;
  return {
    children,
    last: () => open.at(-1) ?? outer,
    meet: (tag, at) => {
      if (tag.kind === 'open') open.push({ tag, at, children: [] });
      if (tag.kind === 'alone') children().push(build(tag, [], at, tag.end));
      if (tag.kind !== 'close') return;
      const last = open.pop();
      const opened = last ?? outer;
      if (opened === undefined)
        throw stopAt(lines, at, `Unexpected closing tag ${show(tag)}, expected an open tag first`);
      const name = `${show(opened.tag)} (${formatPlace(lines, opened.at)})`;
      if (opened.tag.name !== tag.name)
        throw stopAt(lines, at, `Unexpected closing tag ${show(tag)}, expected corresponding closing tag for ${name}`);
      if (last === undefined)
        throw stopAt(lines, at, `Expected the closing tag ${show(tag)} after the passage that it stands in: ${name}`);
      children().push(build(last.tag, last.children, last.at, tag.end));
    },
    finish: () => {
      const last = open.at(-1);
      if (last === undefined) return root;
      throw stopAt(lines, last.at, `Expected a closing tag for ${show(last.tag)} (${formatPlace(lines, last.at)})`);
    },
  };
}

function formatPlace(lines: LineIndex, offset: number): string {
  const { line, column } = lines.placeAt(offset);
  return `${line}:${column}`;
}

const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad', euro: '€' }),
);

/** `&lt;`, `&#60;`: the codes that people know, and all those by number. */
export function decodeSigns(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,6}));/g, (code, decimal, hexadecimal, name) => {
    if (name !== undefined) return SIGNS.get(String(name)) ?? code;
    const point = decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
  });
}

/** What a sticky pattern meets at an offset; nothing when it does not fit. */
export function matchAt(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? '';
}
