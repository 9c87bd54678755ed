import { rm, writeFile } from 'node:fs/promises';
import { selectAll } from 'css-select';
import { render } from 'dom-serializer';
import type { AnyNode, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { expect } from 'vitest';

/**
 * Compares the drawings of rendered HTML with those kept in `<name>.svg`, here. When they differ, the new ones are
 * written beside, in `<name>-changed.svg`: a reviewer opens both. `npx vitest -u` keeps the new ones.
 */
export async function expectDrawing(name: string, html: string): Promise<void> {
  const drawing = toSvgFile(html);
  const changed = fileOf(`${name}-changed`);
  try {
    await expect(drawing).toMatchFileSnapshot(fileOf(name));
    await rm(changed, { force: true });
  } catch (difference) {
    await writeFile(changed, drawing);
    throw difference;
  }
}

/** The SVG elements of an HTML fragment that lie in no other. */
export function listDrawings(html: string): readonly Element[] {
  return selectAll<AnyNode, Element>('svg:not(svg svg)', parseDocument(html, keepAsWritten));
}

/** SVG has names with capitals. */
const keepAsWritten = { decodeEntities: false, lowerCaseAttributeNames: false, lowerCaseTags: false };

function fileOf(name: string): string {
  return `${import.meta.dirname}/${name}.svg`;
}

/** All the drawings in one: those of one size that follow each other lie one over the other, as on the page. */
function toSvgFile(html: string): string {
  const sheets = listDrawings(html).map(toSheet);
  let top = 0;
  const placed = sheets.map((sheet, index) => {
    const previous = sheets[index - 1];
    if (previous && previous.viewBox !== sheet.viewBox) top += previous.height + gap;
    return placeSheet(sheet, top);
  });
  const width = Math.max(...sheets.map((sheet) => sheet.width));
  const height = top + (sheets.at(-1)?.height ?? 0);
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return [styleLink, `<svg xmlns="http://www.w3.org/2000/svg" ${size}>`, ...placed, '</svg>', ''].join('\n');
}

/** Units of the drawings. */
const gap = 12;
const styleLink = '<?xml-stylesheet href="drawing.css"?>';

interface Sheet {
  readonly element: Element;
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
}

function toSheet(element: Element): Sheet {
  const { viewBox = `0 0 ${element.attribs['width']} ${element.attribs['height']}` } = element.attribs;
  const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);
  return { element, viewBox, width, height };
}

function placeSheet({ element, viewBox, width, height }: Sheet, top: number): string {
  for (const inner of [element, ...selectAll<AnyNode, Element>('*', element)])
    inner.attribs = tidyAttributes(inner.attribs);
  Object.assign(element.attribs, { viewBox, width: String(width), height: String(height), y: String(top) });
  const written = render(element, { xmlMode: true, decodeEntities: false });
  return written.replace(/>\s*</g, '>\n<');
}

/** What Astro adds for its scoped styles goes; numbers keep one digit, but for scales; a stroke of a path per line. */
function tidyAttributes(attributes: Element['attribs']): Element['attribs'] {
  const own = Object.entries(attributes).filter(([name]) => !name.startsWith('data-astro'));
  return Object.fromEntries(own.map(([name, value]) => [name, tidyValue(name, value)]));
}

function tidyValue(name: string, value: string): string {
  if (name === 'transform') return value;
  const rounded = roundNumbers(value);
  return name === 'd' ? rounded.replaceAll(/(?<=.)M/g, '\nM') : rounded;
}

function roundNumbers(text: string): string {
  return text.replace(/-?\d*\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
