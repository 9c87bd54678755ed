import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseSchema } from '../../schema/case.ts';
import { schemaOf } from '../../checks/reading/collection-schemas.ts';
import { readContentFiles } from '../../../scripts/read-corpus.ts';
import { correctText } from './correct-text.ts';
import type { CorrectionContext } from './correction.ts';
import { fingerprint } from './yaml-part.ts';

const CASE: CorrectionContext = {
  schema: caseSchema,
  isPage: true,
  isSource: false,
  findPresentCommune: (typed) => (typed === '76003' ? '76101 Blangy' : undefined),
};

const page = (yaml: string, body = '') => `---\n${yaml}\n---\n${body}`;

function correct(text: string, context = CASE) {
  const { text: corrected, corrections } = correctText(text, context);
  return { corrected, said: corrections.map(({ line, before, after }) => `${line} ${before} → ${after}`) };
}

describe('what is corrected', () => {
  test.each([
    ['Windows ends', page('titre: A\r', '\r\nB\r\n'), page('titre: A', '\nB\n'), ['2 \\r\\n → \\n']],
    ['the last end', page('titre: A', '\nB'), page('titre: A', '\nB\n'), ['5 B → B\\n']],
    ['spaces', page('titre: A \t'), page('titre: A'), ['2 titre: A·⇥ → titre: A']],
    ['a space in a body', page('titre: A', '\nB \nC  \n'), page('titre: A', '\nB\nC\n'), ['5 B· → B', '6 C·· → C']],
    ['accents', page('titre: Me\u0301tal'), page('titre: Métal'), ['2 Me\\u0301tal → Métal']],
    [
      'apostrophes',
      page('titre: L’eau', '\nC’est [@a].\n'),
      page("titre: L'eau", "\nC'est [@a].\n"),
      ["2 L’eau → L'eau", "5 C’est → C'est"],
    ],
    ['in plain quotes', page("titre: 'L’eau'"), page("titre: 'L''eau'"), ["2 L’eau → L'eau"]],
    [
      'a merged commune',
      page("lieux:\n  - commune: '76003'\n    role: a"),
      page("lieux:\n  - commune: '76101 Blangy'\n    role: a"),
      ["3 '76003' → '76101 Blangy'"],
    ],
    [
      'a space after a key',
      page('titre:\u00a0A\nlieux:\u00a0\n  - role:\u00a0b'),
      page('titre: A\nlieux:\n  - role: b'),
      ['2 titre:⍽A → titre: A', '3 lieux:⍽ → lieux:', '4 role:⍽b → role: b'],
    ],
    [
      'keys',
      page('accroche: B\n# du titre\ntitre: A # son nom\n\nforme: c'),
      page('# du titre\ntitre: A # son nom\n\naccroche: B\nforme: c'),
      ['4 après accroche → en tête'],
    ],
    [
      'keys of an item',
      page("lieux:\n  - role: a\n    commune: '01004' # x\n  - role: b"),
      page("lieux:\n  - commune: '01004' # x\n    role: a\n  - role: b"),
      ['4 après role → en tête'],
    ],
    [
      'keys on a line',
      page('fiche:\n  cadre: { annee: 2024, reponse: b }'),
      page('fiche:\n  cadre: { reponse: b, annee: 2024 }'),
      ['3 après annee → en tête'],
    ],
  ])('%s', (_, before, after, said) => {
    expect(correct(before)).toEqual({ corrected: after, said });
    expect(correct(after).said).toEqual([]);
  });
});

describe('what stays', () => {
  test.each([
    ['a break of line in a body', page('titre: A', '\nB  \nC\n')],
    ['spaces of code', page('titre: A', '\n```\nB \nC’est\n```\n')],
    ['spaces of a kept text', page('resume: |\n  A \n  B')],
    ['a curved quotation mark at the start', page('titre: ’A’')],
    ['titles of works', page('sources:\n  - titre: L’eau')],
    ['a reply as it was received', page('reponse:\n  texte: L’eau')],
    ['addresses', page('site: https://e\u0301.example.org', '\n[a](https://x.fr/l’eau) <Encart titre="L’eau">\n')],
    ['a line that looks like a key', page('titre: A\nresume: >-\n  B\n  forme:\u00a0c')],
    ['a code that is another word', page("titre: '76003'")],
    ['keys of a text that cannot be read', page('accroche: [\ntitre: A ')],
    ['a key written twice', page('accroche: A\ntitre: B\ntitre: C')],
    ['an anchor and what names it', page('accroche: &a B\ntitre: *a')],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(correct(text)).toEqual({ corrected: text, said: [] });
  });
});

const FILES = ['base', 'mistakes'].flatMap((name) =>
  readContentFiles(join(import.meta.dirname, '../../../tests/corpus', name))
    .filter(({ path }) => /\.(mdx|yaml)$/.test(path))
    .map(({ path, collection, text }) => ({ path, collection, text })),
);

/** Small accidents of keyboards, of machines and of hands. */
const MUTATIONS: readonly ((text: string, at: number) => string)[] = [
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll("'", '’'),
  (text) => text.trimEnd(),
  (text, at) => text.replace(/\n/g, (end, index: number) => (index % 7 === at % 7 ? ` \t${end}` : end)),
  (text, at) => text.replace(/: /g, (mark, index: number) => (index % 5 === at % 5 ? ':\u00a0' : mark)),
  (text, at) => swapLines(text, at),
  (text, at) => text.slice(0, at % (text.length + 1)) + text.slice((at % (text.length + 1)) + 1),
  (text, at) => `${text.slice(0, at % (text.length + 1))} ’\u0301#${text.slice(at % (text.length + 1))}`,
];

function swapLines(text: string, at: number): string {
  const lines = text.split('\n');
  const rank = at % Math.max(1, lines.length - 1);
  return lines.toSpliced(rank, 2, lines[rank + 1] ?? '', lines[rank] ?? '').join('\n');
}

test('on any file: a second run corrects nothing, what is read is the same, each change is said', () => {
  const mutated = fc.record({
    file: fc.constantFrom(...FILES),
    changes: fc.array(fc.tuple(fc.constantFrom(...MUTATIONS), fc.nat(100_000)), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(mutated, ({ file, changes }) => {
      const text = changes.reduce((current, [mutate, at]) => mutate(current, at), file.text);
      const context: CorrectionContext = {
        schema: schemaOf(file.collection) ?? caseSchema,
        isPage: file.path.endsWith('.mdx'),
        isSource: false,
        findPresentCommune: () => undefined,
      };
      const first = correctText(text, context);
      expect(correctText(first.text, context)).toEqual({ text: first.text, corrections: [] });
      expect(first.corrections.length > 0).toBe(first.text !== text);
      const before = fingerprint(text, context);
      // Keys without their spaces are one long text: making keys of it is what is corrected.
      if (before?.startsWith('"') === false) expect(fingerprint(first.text, context)).toBe(before);
      expect(countComments(first.text)).toBe(countComments(text));
    }),
    { numRuns: 300 },
  );
});

function countComments(text: string): number {
  return text.split('#').length;
}
