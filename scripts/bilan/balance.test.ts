import { expect, test } from 'vitest';
import { createContentFile } from '../../src/checks/reading/open-file.ts';
import { describeBalance, measureBalance, splitSentences } from './balance.ts';

const file = (id: string, fiche: string, body: string) =>
  createContentFile(`cas/${id}.mdx`, `---\ntitre: A\n${fiche}---\n\n${body}\n`);

test('sentences are counted without calls, headings, components nor the bold of a step', () => {
  expect(
    splitSentences(
      '## Un titre\n\nDouze ateliers vendent ensemble [@a; @b]. Ils sont <Chiffre id="x" /> en tout.\n\n1. **Le cadre.** Une association suffit.',
    ),
  ).toEqual(['Douze ateliers vendent ensemble .', 'Ils sont 60 entreprises en tout.', 'Une association suffit.']);
});

test('answers by case and by question; what speaks of the sources', () => {
  const balance = measureBalance([
    file(
      'a',
      'fiche:\n  cadre: { reponse: Une association, annee: 2001, source: s }\n  equipe: { inconnu: 2026-11-30 }\n',
      'Le budget est non documenté.',
    ),
    file('b', '', 'Douze ateliers vendent ensemble.'),
  ]);
  expect([...balance.answers]).toEqual([
    ['a', 1],
    ['b', 0],
  ]);
  expect(balance.byQuestion.get('cadre')).toBe(1);
  expect(balance.byQuestion.get('equipe')).toBe(0);
  expect([balance.sentences, balance.apparatus]).toEqual([2, 1]);
  expect(describeBalance(balance)).toContain('2 cas, 0,5 réponses sur 10 en moyenne');
});
