import { foldLabel, readLabel, readTarget, trimAddress } from './links.ts';
import { joinMarks, type Mark, type Phrasing, type Placed } from './marks.ts';
import {
  createNest,
  decodeSigns,
  findBraceEnd,
  isProgram,
  matchAt,
  NOT_A_TAG,
  NOT_CLOSED,
  NOT_READ,
  readTag,
  stopAt,
  type TagContext,
} from './tags.ts';

/** What the signs of a text are read with. */
export interface InlineContext extends TagContext {
  /** Names that `[…]: address` and `[^…]: note` give. */
  readonly labels: ReadonlySet<string>;
}

/** Reads the words of a block: `source` is the text of the file from the offset `start` on, its line marks blanked. */
export function readPhrasing(source: string, start: number, context: InlineContext): Phrasing[] {
  const { lines, labels } = context;
  const place = (from: number, to: number) => ({
    start: { ...lines.placeAt(start + from), offset: start + from },
    end: { ...lines.placeAt(start + to), offset: start + to },
  });
  const nest = createNest<Placed>(context, ({ name, attributes }, children, at, end) => ({
    type: 'mdxJsxTextElement',
    name: name === '' ? null : name,
    attributes,
    children: joinMarks(children, place),
    position: place(at - start, end - start),
  }));
  const add = (item: Placed) => nest.children().push(item);
  const addText = (value: string, from: number, to: number) => add({ type: 'text', value, position: place(from, to) });

  /** Each reads what its sign opens and gives the offset after it; undefined when the sign is a letter like another. */
  const readers: Readonly<Record<string, (at: number) => number | undefined>> = {
    '\\': (at) => {
      const next = source.charAt(at + 1);
      if (next === '\n') add({ type: 'break', position: place(at, at + 2) });
      else if (/[!-/:-@[-`{-~]/.test(next)) addText(next, at, at + 2);
      else return undefined;
      return at + 2;
    },
    '&': (at) => {
      const [code = ''] = /^&#?\w{1,8};/.exec(source.slice(at, at + 12)) ?? [];
      const sign = decodeSigns(code);
      if (sign === code) return undefined;
      addText(sign, at, at + code.length);
      return at + code.length;
    },
    '`': (at) => {
      const fence = matchAt(/`+/y, source, at);
      const close = findFence(source, fence, at + fence.length);
      if (close === undefined) addText(fence, at, at + fence.length);
      if (close === undefined) return at + fence.length;
      const value = source.slice(at + fence.length, close).replaceAll('\n', ' ');
      const end = close + fence.length;
      const isFramed = value.startsWith(' ') && value.endsWith(' ') && value.trim() !== '';
      add({ type: 'inlineCode', value: isFramed ? value.slice(1, -1) : value, position: place(at, end) });
      return end;
    },
    '{': (at) => {
      const end = findBraceEnd(source, at);
      if (end === undefined) throw stopAt(lines, start + at, NOT_CLOSED);
      const value = source.slice(at + 1, end - 1);
      if (!isProgram(value)) throw stopAt(lines, start + at, NOT_READ);
      add({ type: 'mdxTextExpression', value, position: place(at, end) });
      return end;
    },
    '<': (at) => {
      if (/\s/.test(source.charAt(at + 1))) return undefined;
      const tag = readTag(source, at);
      if (tag === undefined) throw stopAt(lines, start + at, NOT_A_TAG);
      nest.meet({ ...tag, end: start + tag.end }, start + at);
      return tag.end;
    },
    '!': (at) => (source.charAt(at + 1) === '[' ? addMark('![', at) : undefined),
    '[': (at) => {
      const label = matchAt(/\[\^([^\][\s]{1,99})\]/y, source, at);
      if (label === '' || !labels.has(foldLabel(label.slice(1, -1)))) return addMark('[', at);
      add({ type: 'footnoteReference', identifier: label.slice(2, -1), position: place(at, at + label.length) });
      return at + label.length;
    },
    ']': (at) => closeBracket(at),
    '*': (at) => addRun(at),
    _: (at) => addRun(at),
    '~': (at) => addRun(at),
    '\n': (at) => {
      const isBreak = /[ \t]{2}$/.test(source.slice(Math.max(0, at - 2), at));
      if (isBreak) add({ type: 'break', position: place(at, at + 1) });
      else addText('\n', at, at + 1);
      return at + 1 + matchAt(/[ \t]*/y, source, at + 1).length;
    },
    h: (at) => addAddress(at),
    H: (at) => addAddress(at),
    w: (at) => addAddress(at),
    W: (at) => addAddress(at),
  };

  function addMark(sign: Mark['sign'], at: number): number {
    add({ type: 'mark', sign, count: 1, at, opens: true, closes: false });
    return at + sign.length;
  }

  /** `**`: what it opens and closes depends on its neighbours. */
  function addRun(at: number): number {
    const run = matchAt(/\*+|_+|~+/y, source, at);
    const [before, after] = [source.charAt(at - 1), source.charAt(at + run.length)];
    const left = !isBlank(after) && (!isSign(after) || isBlank(before) || isSign(before));
    const right = !isBlank(before) && (!isSign(before) || isBlank(after) || isSign(after));
    const isWord = run.startsWith('_');
    add({
      type: 'mark',
      sign: run.charAt(0) as Mark['sign'],
      count: run.length,
      at,
      opens: left && (!isWord || !right || isSign(before)),
      closes: right && (!isWord || !left || isSign(after)),
    });
    return at + run.length;
  }

  function closeBracket(at: number): number | undefined {
    const items = nest.children();
    const rank = items.findLastIndex((item) => item.type === 'mark' && item.sign.endsWith('['));
    const mark = items[rank];
    if (mark?.type !== 'mark') return undefined;
    const target = readTarget(source, at + 1) ?? readLabel(source, { from: mark.at + mark.sign.length, at }, labels);
    const isImage = mark.sign === '![';
    const inner = items.splice(rank).slice(1);
    if (target === undefined) {
      // Not a link: the bracket is a letter, and so is its other half.
      items.push({ type: 'text', value: mark.sign, position: place(mark.at, mark.at + mark.sign.length) }, ...inner);
      return undefined;
    }
    const position = place(mark.at, target.end);
    const children = joinMarks(inner, place);
    if (isImage) items.push({ type: 'image', url: target.url ?? '', position });
    else if (target.url === undefined)
      items.push({ type: 'linkReference', identifier: '', referenceType: 'full', children, position });
    else items.push({ type: 'link', url: target.url, children: children.flatMap(dropLink), position });
    return target.end;
  }

  /** `https://…` and `www.…` are links by themselves. */
  function addAddress(at: number): number | undefined {
    if (/w/i.test(source.charAt(at)) && /[\p{L}\p{N}]/u.test(source.charAt(at - 1))) return undefined;
    const typed = trimAddress(matchAt(/(?:https?:\/\/|www\.)[^\s<]+/iy, source, at));
    const end = at + typed.length;
    if (typed === '') return undefined;
    const position = place(at, end);
    const url = /^www/i.test(typed) ? `http://${typed}` : typed;
    add({ type: 'link', url, children: [{ type: 'text', value: typed, position }], position });
    return end;
  }

  let at = 0;
  while (at < source.length) {
    const plain = matchAt(/[^\\&`{<![\]*_~\nhHwW]+/y, source, at);
    if (plain !== '')
      addText(source.charAt(at + plain.length) === '\n' ? plain.trimEnd() : plain, at, at + plain.length);
    at += plain.length;
    if (at >= source.length) break;
    const next = readers[source.charAt(at)]?.(at);
    if (next === undefined) addText(source.charAt(at), at, at + 1);
    at = next ?? at + 1;
  }
  return joinMarks(nest.finish(), place);
}

function findFence(source: string, fence: string, from: number): number | undefined {
  for (let at = source.indexOf(fence, from); at >= 0; at = source.indexOf(fence, at)) {
    const run = matchAt(/`+/y, source, at);
    if (run.length === fence.length) return at;
    at += run.length;
  }
  return undefined;
}

/** An address in the words of a link is no link of its own. */
function dropLink(node: Phrasing): readonly Phrasing[] {
  return node.type === 'link' ? node.children : [node];
}

function isBlank(sign: string): boolean {
  return sign === '' || /\s/u.test(sign);
}

function isSign(sign: string): boolean {
  return /[\p{P}\p{S}]/u.test(sign);
}
