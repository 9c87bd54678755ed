/** What stands under a `##` heading of a page, without the heading; `title` as it is written. */
export interface Section {
  readonly title: string;
  readonly text: string;
}

/** Opens or closes a block of code. */
export const FENCE = /^ {0,3}(?:```|~~~)/;
const HEADING = '## ';

interface Part extends Section {
  /** First line after the heading, and first line of what follows. */
  readonly start: number;
  readonly end: number;
}

/** The sections of a body, in their order; what stands before the first heading is in none. */
export function readSections(body: string): readonly Section[] {
  return listParts(body.split('\n')).map(({ title, text }) => ({ title, text }));
}

/**
 * Writes the text of the section of that title and changes no line of the others; an empty text takes the section away. A
 * section that is new stands where `order`, the titles of the model, says.
 */
export function setSection(body: string, title: string, text: string, order: readonly string[]): string {
  const lines = body.split('\n');
  const parts = listParts(lines);
  const written = text.trim();
  const part = parts.find((one) => one.title === title);
  if (part !== undefined) {
    if (part.text === written) return body;
    if (written === '') {
      const kept = lines.toSpliced(part.start - 1, part.end - part.start + 1).join('\n');
      return part.end === lines.length ? `${kept.trimEnd()}\n` : kept;
    }
    return replaceText(lines, part, written.split('\n')).join('\n');
  }
  if (written === '') return body;
  const rank = order.indexOf(title);
  const next = rank < 0 ? undefined : parts.find((one) => order.indexOf(one.title) > rank);
  const added = [`## ${title}`, '', ...written.split('\n'), ''];
  if (next !== undefined) return lines.toSpliced(next.start - 1, 0, ...added).join('\n');
  const kept = lines.join('\n').trimEnd();
  return `${kept}${kept === '' ? '' : '\n\n'}${added.join('\n')}`;
}

/** The empty lines around the text stay; there is one at least on each side of a text that had none. */
function replaceText(lines: readonly string[], { start, end, text }: Part, written: readonly string[]): string[] {
  const isWritten = (line: string) => line.trim() !== '';
  const own = lines.slice(start, end);
  if (text === '') return lines.toSpliced(start, end - start, '', ...written, '');
  const [first, last] = [own.findIndex(isWritten), own.findLastIndex(isWritten)];
  return lines.toSpliced(start + first, last - first + 1, ...written);
}

function listParts(lines: readonly string[]): readonly Part[] {
  const heads: { readonly title: string; readonly start: number }[] = [];
  let isFenced = false;
  for (const [index, line] of lines.entries()) {
    if (FENCE.test(line)) isFenced = !isFenced;
    const title = !isFenced && line.startsWith(HEADING) ? line.slice(HEADING.length).trim() : undefined;
    if (title !== undefined) heads.push({ title, start: index + 1 });
  }
  return heads.map(({ title, start }, index) => {
    const next = heads[index + 1];
    const end = next === undefined ? lines.length : next.start - 1;
    return { title, start, end, text: lines.slice(start, end).join('\n').trim() };
  });
}
