import { expect, test } from 'vitest';
import { questionsRule } from './questions.ts';
import { findProblems, page } from './rule-testing.ts';

const CONTENT = {
  'formes/cluster.mdx': page('nom: Cluster'),
  'referentiels/objectifs.yaml': '- id: former\n',
};
const check = (...rows: readonly string[]) =>
  findProblems(questionsRule, {
    ...CONTENT,
    'referentiels/reponses.yaml': rows.map((row) => `- { ${row} }\n`).join(''),
  });

test('pages that exist, slots that are known, questions each written once', () => {
  const rows = [
    'questions: [combien ça coûte, tarif], pages: [/couts/]',
    'questions: ["{x}", "définition {x}"], pages: ["{x}"]',
    'questions: ["différence entre {x} et {y}"], pages: ["{x}", "{y}"]',
    'questions: ["coût {x}"], pages: [/couts/, "{x}"]',
    'questions: ["combien d’emplois {cas}"], chiffre: [emplois]',
    'questions: [apprendre], pages: [/objectifs/former/, /formes/cluster/]',
  ];
  expect(check(...rows)).toEqual([]);
});

test.each([
  ['questions: [prix], pages: [/cout/]', '1:32 « /cout/ » ne mène à aucune page de l’atlas'],
  ['questions: [prix], pages: [/formes/clustr/]', '1:32 « /formes/clustr/ » ne mène à aucune page de l’atlas'],
  ['questions: [prix], pages: [/formats/cluster/]', '1:32 « /formats/cluster/ » ne mène à aucune page de l’atlas'],
  ['questions: ["prix {page}"], pages: [/couts/]', '1:17 « {page} » ne nomme rien de connu'],
  ['questions: ["prix"], pages: ["{x}"]', '1:17 « prix » ne dit pas où se trouve {x}, dont sa réponse a besoin'],
  [
    'questions: ["emplois {x}"], chiffre: [emplois]',
    '1:17 « emplois {x} » ne dit pas où se trouve {cas}, dont sa réponse a besoin',
  ],
  [
    'questions: [combien], pages: [/couts/]',
    '1:17 « combien » n’a que de petits mots, que la recherche laisse de côté',
  ],
  [
    'questions: ["{x} ou {y}"], pages: ["{x}"]',
    '1:17 « {x} ou {y} » n’a que de petits mots, que la recherche laisse de côté',
  ],
  [
    'questions: [le prix d’entrée, "entrée : quel prix ?"], pages: [/couts/]',
    '1:35 « entrée : quel prix ? » est déjà demandé ligne 1 : « le prix d’entrée »',
  ],
])('%s', (row, expected) => {
  const problems = check(row);
  expect(problems.at(-1)).toBe(`referentiels/reponses.yaml:${expected}`);
});

test('one question under two answers', () => {
  expect(check('questions: [prix], pages: [/couts/]', 'questions: [le prix], pages: [/durer/]')).toEqual([
    'referentiels/reponses.yaml:2:17 « le prix » est déjà demandé ligne 1 : « prix »',
  ]);
});
