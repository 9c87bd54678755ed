import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContentFiles, readTemplates } from '../../scripts/read-corpus.ts';
import { schemaOf } from '../checks/reading/collection-schemas.ts';
import type { ContentFile } from '../checks/reading/content-file.ts';
import { createContentFile } from '../checks/reading/open-file.ts';
import { caseSchema } from '../schema/case.ts';
import { CASE_HEADINGS } from '../schema/collections.ts';
import { keyOrder } from './key-order.ts';
import { rewritePage, splitPage } from './page-edit.ts';
import { readSections } from './sections.ts';
import { writeValues, type Values } from './write-values.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const FILES = [...readContentFiles(CONTENT), ...readTemplates(CONTENT)];
const CASES = FILES.filter(({ path }) => path.startsWith('cas/'));
const titles = CASE_HEADINGS.map(({ title }) => title);
const order = keyOrder(caseSchema);

const valuesOf = ({ frontMatter }: ContentFile) => frontMatter.value as Readonly<Record<string, unknown>>;
const sectionsOf = ({ text }: ContentFile) =>
  Object.fromEntries(readSections(splitPage(text)?.body ?? '').map(({ title, text: section }) => [title, section]));

test('there are files', () => {
  expect(FILES.length).toBeGreaterThan(400);
  expect(CASES.length).toBeGreaterThan(40);
});

test('the values that are read give the very same bytes', () => {
  const changed = FILES.filter((file) => {
    const schema = schemaOf(file.collection) ?? caseSchema;
    const values = file.frontMatter.value as Values;
    if (!file.path.endsWith('.mdx')) return writeValues(file.text, values, keyOrder(schema)) !== file.text;
    const content = { values: valuesOf(file), sections: sectionsOf(file), titles, order: keyOrder(schema) };
    const windows = file.text.replaceAll('\n', '\r\n');
    return rewritePage(file.text, content) !== file.text || rewritePage(windows, content) !== windows;
  });
  expect(changed.map(({ path }) => path)).toEqual([]);
});

/** The fields of a case that the tests change. */
interface CaseFields {
  readonly titre: string;
  readonly chiffres?: readonly { readonly releves: readonly Readonly<Record<string, unknown>>[] }[];
}

describe('a title, a report and a section', () => {
  const reported = CASES.filter((file) => ((valuesOf(file) as unknown as CaseFields).chiffres ?? []).length > 0);

  test('are there', () => {
    expect(reported.length).toBeGreaterThan(40);
  });

  test.each(reported.map((file) => [file.path, file] as const))('of %s change their lines alone', (path, file) => {
    const values = structuredClone(valuesOf(file)) as unknown as CaseFields;
    const chiffres = (values.chiffres ?? []).map((figure, rank) =>
      rank > 0 ? figure : { ...figure, releves: figure.releves.with(-1, { ...figure.releves.at(-1), valeur: 12_345 }) },
    );
    const sections = sectionsOf(file);
    const [title = ''] = Object.keys(sections);
    const next = { ...values, titre: 'Un autre titre', chiffres };
    const text = rewritePage(file.text, {
      values: next,
      sections: { ...sections, [title]: 'Un seul fait.' },
      titles,
      order,
    });
    const read = createContentFile(path, text);
    expect(valuesOf(read)).toEqual(next);
    expect(sectionsOf(read)).toEqual({ ...sections, [title]: 'Un seul fait.' });
    expect(listForeign(file.text.split('\n'), text.split('\n'), sections[title] ?? '')).toEqual([]);
  });
});

/** Lines that differ and are none of the three; the two texts have the same lines but for the section. */
function listForeign(before: readonly string[], after: readonly string[], section: string): readonly string[] {
  const kept = new Set(after);
  const gone = before.filter((line) => !kept.has(line) && !section.includes(line));
  const known = new Set(before);
  const added = after.filter((line) => !known.has(line));
  const isExpected = (line: string) => /^titre: |valeur: |^ +(?:- )?(?:min|max): |^Un seul fait\.$/.test(line);
  const mostGone = gone.filter((line) => !isExpected(line));
  return [...mostGone, ...added.filter((line) => !isExpected(line)), ...(added.length > 3 ? ['too many'] : [])];
}
