/** What an engine prints, where its driver can. */
import { spawnSync } from 'node:child_process';
import { describe, expect } from 'vitest';
import type { testIn } from './play.ts';

const CASE = '/cas/glass-vallee/';
/** Reads a PDF file: poppler-utils of most systems, brew install poppler. */
const READER = 'pdftotext';
const hasReader = spawnSync(READER, ['-v']).status === 0;

/** What some fonts draw as one sign, which a PDF file may not spell. */
const LIGATURES = /ffi|ffl|ff|fi|fl|[\ufb00-\ufb04\ufffd]/gi;

/** Prints a case in a browser, where something reads what is printed. */
export function playPaper(engine: string, journey: ReturnType<typeof testIn>): void {
  if (!hasReader) console.warn(`${READER} n’est pas trouvé : ce qui s’imprime n’est pas relu. Il vient avec poppler.`);
  describe(engine, () => {
    journey.skipIf(!hasReader)('a case on paper keeps its text, and no line is cut in two', async ({ visitor }) => {
      const { driver } = visitor;
      await visitor.open(CASE);
      const passages = await driver.read(listPassages, 'main .prose p, main #sources ~ * cite ~ *');
      expect(passages.length).toBeGreaterThan(20);
      const sheets = readSheets((await driver.print?.()) ?? new Uint8Array());
      expect(sheets.length).toBeGreaterThan(5);
      const text = sheets.map((lines) => lines.join('')).join('');
      expect(passages.filter((passage) => !text.includes(simplify(passage)))).toEqual([]);
      expect(sheets.flatMap((lines, index) => listCut(lines, sheets[index + 1] ?? []))).toEqual([]);
    });
  });
}

/** The lines of each sheet, without the signs that may be lost. */
function readSheets(pdf: Uint8Array): readonly (readonly string[])[] {
  const { stdout } = spawnSync(READER, ['-raw', '-enc', 'UTF-8', '-', '-'], { input: pdf, maxBuffer: 2 ** 26 });
  const sheets = stdout.toString('utf8').split('\f');
  return sheets
    .map((sheet) =>
      sheet
        .split('\n')
        .map(simplify)
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0);
}

/** Lines at the end of a sheet that are found again at the start of the next: the edge went through them. */
function listCut(lines: readonly string[], next: readonly string[]): readonly string[] {
  const isLong = (line: string) => line.length > 15;
  const starts = next.slice(0, 3).filter(isLong);
  return lines.slice(-3).filter((line) => isLong(line) && starts.some((start) => line.endsWith(start)));
}

function simplify(text: string): string {
  return text.replace(LIGATURES, '').replace(/\s+/g, '');
}

/**
 * Runs in the page: how each passage of some paragraphs begins. What is bold in them is left out: Firefox draws a weight
 * of a variable font as shapes, which nothing reads.
 */
function listPassages(css: string): readonly string[] {
  return [...document.querySelectorAll(css)]
    .filter((paragraph) => Number(getComputedStyle(paragraph).fontWeight) === 400)
    .flatMap((paragraph) => [...paragraph.childNodes])
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => (node.nodeValue ?? '').trim().slice(0, 40))
    .filter((passage) => passage.length > 20);
}
