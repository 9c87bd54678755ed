import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContentFiles, readTemplates } from '../../scripts/read-corpus.ts';
import { findDifference } from '../checks/reading/build-reading.ts';
import type { ContentFile } from '../checks/reading/content-file.ts';
import { createContentFile } from '../checks/reading/open-file.ts';
import { caseSchema } from '../schema/case.ts';
import { CASE_HEADINGS } from '../schema/collections.ts';
import type { DataPath } from '../schema/shape.ts';
import { keyOrder } from './key-order.ts';
import { rewritePage, splitPage } from './page-edit.ts';
import { applyEdit, drawEdit, EDIT_KINDS, type EditKind, type Fields, type Pick } from './random-edits.fixture.ts';
import { readSections } from './sections.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const CASES = [...readContentFiles(CONTENT), ...readTemplates(CONTENT)].filter(({ path }) => path.startsWith('cas/'));
const titles = CASE_HEADINGS.map(({ title }) => title);
const order = keyOrder(caseSchema);
/** Each makes one edit of every kind, under keys of their own, and changes a section. */
const RUNS = 400;

const valuesOf = ({ frontMatter }: ContentFile) => frontMatter.value as Fields;
const sectionsOf = ({ text }: ContentFile) => readSections(splitPage(text)?.body ?? '');
const draws = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 40, maxLength: 40 });

/** Lines that an edit at a path may change: from that of its key to that of the next value that is not under it. */
function spanOf({ frontMatter, lines }: ContentFile, touched: DataPath): readonly [start: number, end: number] {
  const isUnder = (parent: DataPath, other: DataPath) => parent.every((step, index) => other[index] === step);
  const isThere = frontMatter.scalars.some(({ path }) => isUnder(touched, path));
  const parent = isThere ? touched : touched.slice(0, -1);
  const lineAt = (offset: number) => lines.placeAt(offset).line - 1;
  const own = frontMatter.offsetOf(parent, 'key');
  const next = frontMatter.scalars.find(({ path, offset }) => offset > own && !isUnder(parent, path));
  if (next === undefined) return [lineAt(own), lineAt(frontMatter.end)];
  const shared = next.path.findIndex((step, index) => step !== parent[index]);
  const end = lineAt(frontMatter.offsetOf(next.path.slice(0, shared + 1), 'key'));
  // The next value may stand on the same line.
  return [lineAt(own), Math.max(end, lineAt(own) + 1)];
}

/** True when a text has the lines of another in their order, those of some spans left out. */
function keepsLines(before: string, after: string, spans: readonly (readonly [number, number])[]): boolean {
  const lines = before.split('\n');
  let [from, rest] = [0, `\n${after}\n`];
  for (const [start, end] of spans.toSorted(([left], [right]) => left - right)) {
    const kept = `\n${lines.slice(from, start).join('\n')}\n`;
    const at = from === 0 ? 0 : rest.indexOf(kept);
    if (start > from && (at < 0 || !rest.startsWith(kept, at))) return false;
    if (start > from) rest = rest.slice(at + kept.length - 1);
    from = Math.max(from, end);
  }
  return rest.endsWith(`\n${lines.slice(from).join('\n')}\n`);
}

test('edits of a real case are read back, and change no line outside of what they touch', () => {
  const made = new Map<EditKind, number>();
  fc.assert(
    fc.property(
      fc.constantFrom(...CASES),
      fc.shuffledSubarray([...EDIT_KINDS], { minLength: 6 }),
      draws,
      (file, kinds, drawn) => {
        const left = [...drawn];
        const pick: Pick = (items) => items[Math.floor((left.shift() ?? 0) * items.length)];
        let values = valuesOf(file);
        const touched: DataPath[] = [];
        for (const kind of kinds) {
          const isFree = ([key]: readonly [string, unknown]) => !touched.some(([first]) => first === key);
          const edit = drawEdit(kind, Object.fromEntries(Object.entries(valuesOf(file)).filter(isFree)), pick);
          if (edit === undefined) continue;
          values = applyEdit(values, edit);
          touched.push(edit.path);
          made.set(kind, (made.get(kind) ?? 0) + 1);
        }
        const section = pick(sectionsOf(file))?.title ?? '';
        const sections = { [section]: 'Un fait.\n\n- Un autre.' };
        const text = rewritePage(file.text, { values, sections, titles, order });
        const read = createContentFile(file.path, text);
        expect(findDifference(valuesOf(read), values)).toBeUndefined();
        expect(read.frontMatter.mistakes).toEqual([]);
        const wanted = sectionsOf(file).map(({ title, text: old }) => ({ title, text: sections[title] ?? old }));
        expect(sectionsOf(read)).toEqual(wanted);
        const heading = file.text.split('\n').indexOf(`## ${section}`);
        const next = file.text.split('\n').findIndex((line, index) => index > heading && line.startsWith('## '));
        const body: readonly [number, number] = [heading + 1, next < 0 ? file.text.split('\n').length : next];
        expect(keepsLines(file.text, text, [...touched.map((path) => spanOf(file, path)), body])).toBe(true);
      },
    ),
    { seed: 20_261_130, numRuns: RUNS },
  );
  expect([...made.values()].reduce((sum, count) => sum + count)).toBeGreaterThan(2000);
});

test.each(CASES.map((file) => [file.path, file] as const))('new keys of %s change no line', (path, file) => {
  const missing = order([]).filter((key) => !Object.hasOwn(valuesOf(file), key));
  for (const keys of [missing, missing.slice(0, 1), missing.slice(-1), ['inconnue', '__proto__']]) {
    const values = Object.fromEntries([...Object.entries(valuesOf(file)), ...keys.map((key) => [key, `de ${key}`])]);
    const text = rewritePage(file.text, { values, sections: {}, titles, order });
    expect(findDifference(valuesOf(createContentFile(path, text)), values)).toBeUndefined();
    const added = new Set(keys.map((key) => `${key === '__proto__' ? '"__proto__"' : key}: de ${key}`));
    expect(
      text
        .split('\n')
        .filter((line) => !added.has(line))
        .join('\n'),
    ).toBe(file.text);
  }
});
