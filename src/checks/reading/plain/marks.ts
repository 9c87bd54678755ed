import type { MdastNode, Position } from 'satteri';

/** A piece of a sentence, as the trees of MDX have it. */
export type Phrasing = Extract<MdastNode, { type: 'paragraph' }>['children'][number];

/** Signs that may open or close something further on: `**`, `[`. */
export interface Mark {
  readonly type: 'mark';
  readonly sign: '*' | '_' | '~' | '[' | '![';
  readonly count: number;
  readonly at: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

export type Placed = Phrasing | Mark;

type Place = (from: number, to: number) => Position;

/** Makes strong and emphasised words of the pairs of marks, and text of those that are alone. */
export function joinMarks(items: readonly Placed[], place: Place): Phrasing[] {
  const done: Placed[] = [];
  for (const item of items) {
    let rest = item;
    while (rest.type === 'mark' && rest.closes && rest.count > 0) {
      const closed = closeMark(done, rest, place);
      if (closed === undefined) break;
      rest = closed;
    }
    if (rest.type !== 'mark' || rest.count > 0) done.push(rest);
  }
  return joinTexts(done.map((item) => writeMark(item, place)));
}

/** Joins what the last fitting mark opens, and gives what is left of the closing one. */
function closeMark(done: Placed[], closing: Mark, place: Place): Mark | undefined {
  const rank = done.findLastIndex((item) => item.type === 'mark' && fits(item, closing));
  const opening = done[rank];
  if (opening?.type !== 'mark') return undefined;
  const size = closing.sign === '~' ? closing.count : opening.count >= 2 && closing.count >= 2 ? 2 : 1;
  const inner = joinTexts(
    done
      .splice(rank)
      .slice(1)
      .map((item) => writeMark(item, place)),
  );
  if (opening.count > size) done.push({ ...opening, count: opening.count - size });
  const from = opening.at + opening.count - size;
  const position = place(from, closing.at + size);
  if (closing.sign === '~') done.push({ type: 'delete', children: inner, position });
  else if (size === 2) done.push({ type: 'strong', children: inner, position });
  else done.push({ type: 'emphasis', children: inner, position });
  return { ...closing, at: closing.at + size, count: closing.count - size };
}

function fits(opening: Mark, closing: Mark): boolean {
  if (!opening.opens || opening.sign !== closing.sign) return false;
  if (closing.sign === '~') return opening.count === closing.count && closing.count <= 2;
  const isBoth = opening.closes || closing.opens;
  return !isBoth || (opening.count + closing.count) % 3 !== 0 || (opening.count % 3 === 0 && closing.count % 3 === 0);
}

function writeMark(item: Placed, place: Place): Phrasing {
  if (item.type !== 'mark') return item;
  const value = item.sign.repeat(item.count);
  return { type: 'text', value, position: place(item.at, item.at + value.length) };
}

/** Texts side by side are one: a call of a source must not be cut. */
function joinTexts(nodes: readonly Phrasing[]): Phrasing[] {
  const joined: Phrasing[] = [];
  let values: string[] = [];
  const close = (): void => {
    const last = joined.at(-1);
    if (last?.type === 'text') last.value = values.join('');
    values = [];
  };
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      values.push(node.value);
      if (last.position && node.position) last.position = { ...last.position, end: node.position.end };
      continue;
    }
    close();
    joined.push(node.type === 'text' ? { ...node } : node);
    if (node.type === 'text') values.push(node.value);
  }
  close();
  return joined;
}
