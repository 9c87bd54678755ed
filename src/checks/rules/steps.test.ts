import { expect, test } from 'vitest';
import { findProblems, page } from './rule-testing.ts';
import { stepsRule } from './steps.ts';

const TITLE = '## Si vous vouliez le faire';
const ALL = [
  '1. **Les partenaires.** Cinq ateliers.',
  '2. **Le premier rendez-vous.** Un salon.',
  '3. **La première dépense.** Une vendeuse.',
  '4. **Le cadre.** Une association.',
  '5. **Le piège.** Un client seul.',
].join('\n');

function check(body: string, path = 'cas/a.mdx'): readonly string[] {
  return findProblems(stepsRule, { [path]: page('titre: A', body) });
}

test.each([
  ['the five', `${TITLE}\n\n${ALL}\n\nIci, la vallée est seule de son espèce.`],
  ['some of them, in order', `${TITLE}\n\n1. **Les partenaires.** Cinq.\n2. **Le piège.** Un client.`],
  [
    'with a colon, or nothing after the words',
    `${TITLE}\n\n1. **Les partenaires :** cinq.\n2. **Le cadre** : un contrat.`,
  ],
  ['no list', `${TITLE}\n\nRien n’a été tenté.`],
  ['no such heading', '## Ce qui a coincé\n\n1. Un retard.\n2. Un procès.'],
  ['a list of the heading before', `## Ce qui a coincé\n\n1. Un retard.\n\n${TITLE}\n\n${ALL}`],
])('good: %s', (_, body) => {
  expect(check(body)).toEqual([]);
});

test.each([
  ['misspelt', '1. **Les partenaire.** Cinq.', '7:1 « Les partenaire » n’est pas une des cinq étapes'],
  ['unknown', '1. **Le bilan.** Cinq.', '7:1 « Le bilan » n’est pas une des cinq étapes'],
  [
    'not in bold',
    '1. Les partenaires : cinq.',
    '7:1 Une étape de « Si vous vouliez le faire » ne commence pas par des mots en gras',
  ],
  [
    'bold further on',
    '1. Cherchez **les partenaires.**',
    '7:1 Une étape de « Si vous vouliez le faire » ne commence pas par des mots en gras',
  ],
  ['twice', '1. **Le cadre.** Un.\n2. **Le cadre.** Deux.', '8:1 L’étape « Le cadre » n’est pas à sa place'],
  [
    'out of order',
    '1. **Le premier rendez-vous.** Un.\n2. **Les partenaires.** Deux.\n3. **Le piège.** Trois.',
    '8:1 L’étape « Les partenaires » n’est pas à sa place',
  ],
])('bad: %s', (_, list, expected) => {
  expect(check(`${TITLE}\n\n${list}`)).toEqual([`cas/a.mdx:${expected}`]);
});

test('pages of another kind number what they like', () => {
  expect(check(`${TITLE}\n\n1. Un point.`, 'dossiers/a.mdx')).toEqual([]);
});
