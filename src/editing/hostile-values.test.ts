import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAsBuild, findDifference } from '../checks/reading/build-reading.ts';
import { createContentFile } from '../checks/reading/open-file.ts';
import { caseSchema } from '../schema/case.ts';
import { YAML } from './edits.fixture.ts';
import { keyOrder } from './key-order.ts';
import { rewritePage } from './page-edit.ts';

const PAGE = `---\n${YAML}---\n\n## Un\n\nA.\n`;
const order = keyOrder(caseSchema);

const TEXTS = [
  'a : b',
  'a: b',
  'a:',
  ': a',
  '# a',
  'a # b',
  '---',
  '--- a',
  '...',
  '+++',
  "l'eau",
  '"oui"',
  `'a' "b"`,
  '\\',
  '\\n',
  'a\nb',
  'a\n',
  'a\n\n',
  '\na',
  '\n',
  ' a',
  'a ',
  'a \nb',
  'a\n b\n\n  c',
  'a\r\nb',
  'a\rb',
  '\ta',
  'a\t',
  'a\u2028b',
  'a\u2029b',
  'a\u0085b',
  '\uFEFFa',
  'a\u00a0',
  'a\u0000b',
  '\ud800',
  '{{',
  '}}',
  '[',
  ']',
  'a, b',
  '- a',
  '-',
  '? a',
  '?',
  '&a',
  '*b',
  '!!js',
  '!a',
  '|',
  '>-',
  '%a',
  '@a',
  '`a`',
  '<<',
  '=',
  '02130',
  '1e3',
  '0x1F',
  '0o17',
  '0b1',
  '1_000',
  '12:30',
  '12:30:45',
  '.5',
  '-1',
  '+1',
  '.inf',
  '.nan',
  '2001',
  '2026-11-30',
  '2026-02-31',
  '2026-1-2',
  '2026-11-30T10:00:00Z',
  '2026-11-30 10:00:00',
  '2026-11',
  'true',
  'False',
  'null',
  '~',
  'yes',
  'on',
  'n',
  '__proto__',
  'constructor',
  '🦊 é \u0301',
  'x'.repeat(20_000),
  'un mot '.repeat(3000).trim(),
  `${'un mot '.repeat(40)}  deux`,
  `${'# '.repeat(100)}a`,
  `- ${'a: b '.repeat(60)}c`,
  `${'ligne de texte '.repeat(20)}\n\n---\n\n${'autre ligne '.repeat(20).trim()}\n`,
];

/** Paths at which a text is hung in all the manners of the fixture. */
const PLACES: readonly ((text: string) => Readonly<Record<string, unknown>>)[] = [
  (text) => ({ titre: text }),
  (text) => ({ resume: text }),
  (text) => ({ porteur: text }),
  (text) => ({ structure: text }),
  (text) => ({ objectifs: ['former', text] }),
  (text) => ({ 'mots-cles': [text, text] }),
  (text) => ({ questions: ['Combien ?', text, 'Où ?'] }),
  (text) => ({ lieux: [{ commune: text, role: text }, { role: text }] }),
  (text) => ({ fiche: { resultat: { reponse: text, annee: 2024 }, cadre: { reponse: text } } }),
  (text) => ({ chiffres: [{ id: text, releves: [{ valeur: 60, annee: 2024, source: text }] }] }),
  // A key has a bound of its own: 1,024 signs.
  (text) => ({ [text.slice(0, 500)]: text, titre: { [text.slice(0, 500)]: { [text.slice(0, 500)]: text } } }),
];

const before = createContentFile('cas/a.mdx', PAGE).frontMatter.value as Readonly<Record<string, unknown>>;

function expectReadBack(changed: Readonly<Record<string, unknown>>) {
  const values = Object.fromEntries([...Object.entries(before), ...Object.entries(changed)]);
  const text = rewritePage(PAGE, { values, sections: {}, titles: [], order });
  const file = createContentFile('cas/a.mdx', text);
  expect(findDifference(file.frontMatter.value, values)).toBeUndefined();
  expect(file.frontMatter.mistakes).toEqual([]);
  expect(text.endsWith('\n---\n\n## Un\n\nA.\n')).toBe(true);
  expect(text).toContain('# le nom');
  return file;
}

describe('a text is read back as it is', () => {
  test.each(TEXTS)('%j', (text) => {
    for (const hang of PLACES) {
      const file = expectReadBack(hang(text));
      const build = readAsBuild(file);
      expect('value' in build ? findDifference(build.value, file.frontMatter.value) : build).toBeUndefined();
    }
  });

  test('whatever it is', () => {
    const unit = fc.oneof(
      fc.constantFrom(...' \n:#-\'"{}[],&*!|>%@`?\t0é'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    const text = fc.oneof(fc.string({ unit, maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 }));
    fc.assert(
      fc.property(text, fc.constantFrom(...PLACES.slice(0, -1)), (value, hang) => {
        expectReadBack(hang(value));
      }),
      { seed: 1, numRuns: 400 },
    );
  });
});
