/** The files for reference managers, read by small strict readers. */
import { expect, test } from 'vitest';
import { readBuiltFile } from '../built-site.ts';
import { listCasePages, site } from './pages.ts';

const read = (path: string) => readBuiltFile(site, path).toString('utf8');
const cases = listCasePages();
const folders = [...cases.map(({ path }) => path), '/sources/'];

test('there are cases', () => {
  expect(folders.length).toBeGreaterThan(40);
});

test('the three formats of a bibliography hold the same works, as many as its page numbers', () => {
  for (const folder of folders) {
    const keys = readBibtex(read(`${folder}bibliographie.bib`));
    expect(new Set(keys).size, folder).toBe(keys.length);
    expect(readRis(read(`${folder}bibliographie.ris`)), folder).toEqual(keys);
    const works = JSON.parse(read(`${folder}bibliographie.json`)) as readonly { readonly id: string }[];
    expect(works.map(({ id }) => id)).toEqual(keys);
    const page = cases.find(({ path }) => path === folder);
    if (page) expect(page.html.match(/id="source-\d+"/g)?.length, folder).toBe(keys.length);
  }
});

test('each case cites itself', () => {
  for (const { path } of cases) {
    const key = `en-meute-${path.split('/')[2] ?? ''}`;
    expect(readBibtex(read(`${path}citer.bib`))).toEqual([key]);
    expect(readRis(read(`${path}citer.ris`))).toEqual([key]);
    expect(JSON.parse(read(`${path}citer.json`))).toMatchObject([{ id: key, language: 'fr' }]);
  }
  expect(read('/cas/glass-vallee/citer.ris')).toContain('TI  - La Glass Vallée\r\n');
});

/** Keys of the entries. Throws where a brace is not closed, or an entry is not what the format says. */
function readBibtex(text: string): readonly string[] {
  let depth = 0;
  // Behind a backslash a brace counts too.
  for (const [sign] of text.matchAll(/[{}]/g)) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) throw new Error('A brace is closed before it is opened');
  }
  if (depth !== 0) throw new Error('A brace is left open');
  const entries = text.split(/^(?=@)/m);
  return entries.map((entry) => {
    const [, key] = /^@[a-z]+\{([\w-]+),\n(?: {2}[a-z]+ = \{.*\},\n)+\}\n\n?$/.exec(entry) ?? [];
    if (key === undefined) throw new Error(`No entry: ${entry}`);
    return key;
  });
}

/** Identifiers of the records. Throws where a line is no field, or a record is not closed. */
function readRis(text: string): readonly string[] {
  const lines = text.split('\r\n').filter((line) => line !== '');
  const wrong = lines.find((line) => !/^(?:[A-Z][A-Z0-9] {2}- \S.*|ER {2}- )$/.test(line));
  if (wrong !== undefined) throw new Error(`No field: ${wrong}`);
  expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(
    lines.filter((line) => line.startsWith('TY')).length,
  );
  return lines.filter((line) => line.startsWith('ID')).map((line) => line.slice(6));
}
