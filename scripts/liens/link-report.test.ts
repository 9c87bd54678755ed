import { expect, test } from 'vitest';
import type { LinkResult, LinkState } from '../../src/links/link-result.ts';
import { describeInMarkdown, describeInTerminal } from './link-report.ts';

const result = (address: string, state: LinkState, more: Partial<LinkResult> = {}): LinkResult => ({
  address,
  state,
  day: '2026-11-30',
  ...more,
});
const report = {
  results: [
    result('https://a.fr/', 'bon', { status: 200 }),
    result('https://b.fr/x', 'deplace', { status: 200, target: 'https://b.fr/y' }),
    result('https://c.fr/x', 'disparu', { status: 404 }),
  ],
  places: new Map([
    ['https://b.fr/x', [{ file: 'cas/a.mdx', line: 12 }]],
    [
      'https://c.fr/x',
      [
        { file: 'cas/a.mdx', line: 14 },
        { file: 'sources/s.yaml', line: 2 },
      ],
    ],
  ]),
};

test('in a terminal', () => {
  expect(describeInTerminal(report)).toBe(
    [
      'https://c.fr/x',
      '  n’existe plus (404, 410) [404]',
      '  content/cas/a.mdx:14',
      '  content/sources/s.yaml:2',
      '',
      'https://b.fr/x',
      '  a changé pour de bon : https://b.fr/y',
      '  content/cas/a.mdx:12',
      '',
      '3 adresses :',
      '  1 répond',
      '  1 a changé pour de bon',
      '  1 n’existe plus (404, 410)',
    ].join('\n'),
  );
});

test('in an issue', () => {
  const text = describeInMarkdown(report, '30 novembre 2026');
  expect(text).toContain('Au 30 novembre 2026, 2 liens à reprendre sur 3 adresses.');
  expect(text).toContain(
    '- [ ] `https://c.fr/x` (404) : `content/cas/a.mdx`, ligne 14 ; `content/sources/s.yaml`, ligne 2',
  );
  expect(text).toContain('- [ ] `https://b.fr/x` → `https://b.fr/y` (200) : `content/cas/a.mdx`, ligne 12');
  expect(text).not.toContain('https://a.fr/');
});

test('nothing to mend is said', () => {
  expect(describeInMarkdown({ ...report, results: report.results.slice(0, 1) }, '1er mai 2027')).toBe(
    'Au 1er mai 2027, toutes les adresses regardées répondent (1).',
  );
});

test('what a server answered calls nobody and closes nothing', () => {
  const target = 'https://b.fr/`@equipe`closes#1';
  const text = describeInMarkdown({ ...report, results: [result('https://b.fr/x', 'deplace', { target })] }, 'x');
  expect(text).toContain('`https://b.fr/%60@equipe%60closes#1`');
});

test('a long list is cut to what an issue takes, and says so', () => {
  const results = Array.from({ length: 2000 }, (_, rank) =>
    result(`https://c.fr/une-page-assez-longue/${rank}`, 'disparu'),
  );
  const text = describeInMarkdown({ results, places: new Map() }, 'x');
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/Et \d+ autres lignes, dans le fichier de résultats\.$/);
});
