import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkCorpus } from '../../src/checks/check-corpus.ts';
import { createCorpus } from '../../src/checks/corpus.ts';
import { createContentFile } from '../../src/checks/reading/open-file.ts';
import { frenchGeography } from '../../src/checks/reading/french-geography.ts';
import { RULES } from '../../src/checks/rules/all-rules.ts';
import { correctText } from '../../src/editing/corrections/correct-text.ts';
import { splitPage } from '../../src/editing/page-edit.ts';
import { caseSchema } from '../../src/schema/case.ts';
import { readContentFiles } from '../read-corpus.ts';
import { buildCase, writeCase } from './case-page.ts';
import { askAll } from './interview.ts';

const FILES = readContentFiles(join(import.meta.dirname, '../../tests/corpus/base'));
const TODAY = '2026-11-30';
const corpus = createCorpus(FILES, { geography: frenchGeography, today: TODAY });

const GIVEN = {
  titre: "Les potiers de l'Isère",
  accroche: 'Six potiers achètent leur terre ensemble.',
  resume: 'Six potiers achètent leur terre ensemble. Ils livrent à tour de rôle.',
  forme: "grappe d'entreprises",
  objectifs: 'exporter, Former',
  secteurs: '23',
  commune: '38000',
  role: 'siège',
  territoire: 'Isère',
  niveau: 'departement',
  debut: '2019',
  statut: 'actif',
  pratique: 'vendre-ensemble',
  detail: "la terre : l'émail",
  'source-titre': 'Des potiers, une terre',
  'source-editeur': 'Le Dauphiné libéré',
  'source-date': '2024-05-02',
  'source-nature': 'presse',
  'source-lecture': 'integrale',
  recit: 'Six potiers commandent leur terre en une fois.',
  auteur: 'Une lectrice',
};

const run = (given: Readonly<Record<string, string | undefined>>) =>
  askAll({ corpus, today: TODAY, given, say: () => undefined });

function listFaults(text: string, id: string) {
  const path = `cas/${id}.mdx`;
  const all = createCorpus([...FILES, createContentFile(path, text)], { geography: frenchGeography, today: TODAY });
  return checkCorpus(all, { rules: RULES, only: new Set([path]) }).map(({ found }) => found);
}

test('the answers suffice: the file is accepted as it is, and has nothing to correct', async () => {
  const { answers, refusals } = await run(GIVEN);
  expect(refusals).toEqual([]);
  expect(answers).toMatchObject({
    id: 'les-potiers-de-l-isere',
    commune: '38185 Grenoble',
    departements: ['38'],
    objectifs: ['exporter', 'former'],
    'source-id': 'le-dauphine-libere-2024',
    'source-consulte': TODAY,
  });
  const text = writeCase(answers, TODAY);
  expect(text).toContain('\nSix potiers commandent leur terre en une fois [@le-dauphine-libere-2024].\n');
  expect(listFaults(text, 'les-potiers-de-l-isere')).toEqual([]);
  const context = { schema: caseSchema, isPage: true, isSource: false, findPresentCommune: () => undefined };
  expect(correctText(text, context).corrections).toEqual([]);
});

test('a case that has ended says when and why; a national one has no département', async () => {
  const { answers, refusals } = await run({
    ...GIVEN,
    statut: 'termine',
    fin: '2024-05',
    motif: 'le four est vendu',
    niveau: 'national',
    commune: undefined,
  });
  expect(refusals).toEqual([]);
  expect(listFaults(writeCase(answers, TODAY), 'les-potiers-de-l-isere')).toEqual([]);
});

describe('what is refused, in the words of the schema', () => {
  test.each([
    [{ titre: undefined }, '--titre : Il manque cette réponse. Attendu : nom du cas. Ajoutez --titre "…".'],
    [{ accroche: 'a'.repeat(161) }, '--accroche : '],
    [{ forme: 'grape' }, '--forme : « grape » n’est pas dans la liste.'],
    [{ objectifs: 'former, vendre' }, '--objectifs : « vendre » n’est pas dans la liste.'],
    [{ commune: '76340' }, '--commune : « 76340 » peut être'],
    [{ commune: 'Nulle-Part-sur-Rien' }, '--commune : « Nulle-Part-sur-Rien » n’est ni'],
    [{ role: undefined }, '--role : Il manque cette réponse.'],
    [{ debut: 'vers 2019' }, '--debut : « vers 2019 »'],
    [{ statut: 'termine' }, '--fin : Il manque cette réponse.'],
    [{ auteur: undefined }, '--auteur : Il manque cette réponse.'],
    [{ id: 'verriers' }, '--id : Un cas s’appelle déjà « verriers ».'],
    [{ id: '../../x' }, '--id : « ../../x » ne peut pas servir d’adresse.'],
    [{ 'source-url': 'javascript:alert(1)' }, '--source-url : « javascript:alert(1) »'],
    [{ recit: undefined }, '--recit : Il manque cette réponse.'],
  ])('%o', async (changed, start) => {
    const { refusals } = await run({ ...GIVEN, ...changed });
    expect(refusals[0]?.slice(0, start.length)).toBe(start);
  });
});

test('in a terminal, a question is asked until its answer can be taken, and Enter takes what is proposed', async () => {
  const said: string[] = [];
  const typed = ['', 'Verriers', '', 'potiers'];
  const { answers, refusals } = await askAll({
    corpus,
    today: TODAY,
    given: { ...GIVEN, titre: undefined, id: '' },
    ask: async (words) => {
      if (said.length > 20) throw new Error(said.join('\n'));
      return (/^(?:Nom du groupement|Fin)/.test(words) ? typed.shift() : '') ?? '';
    },
    say: (words) => said.push(words),
  });
  expect(refusals).toEqual([]);
  expect(answers).toMatchObject({ titre: 'Verriers', id: 'potiers' });
  expect(said.some((words) => words.startsWith('Un cas s’appelle déjà « verriers ».'))).toBe(true);
});

test('whatever is answered, the file holds it and nothing else', () => {
  const flags = ['titre', 'accroche', 'resume', 'role', 'detail', 'source-titre', 'auteur'] as const;
  const line = fc.string({ unit: 'grapheme-composite' }).map((text) => text.replace(/\s+/g, ' ').trim());
  const hostile = fc.constantFrom(
    '---',
    '{x}',
    '# a',
    'a: b',
    "'",
    '"',
    '- a',
    '*a',
    '<script>',
    '2024',
    'null',
    '@a',
    '|',
  );
  const changed = fc.record(Object.fromEntries(flags.map((flag) => [flag, fc.oneof(line, hostile)])));
  fc.assert(
    fc.property(changed, (answers) => {
      const all = { ...GIVEN, ...answers, objectifs: ['former'], secteurs: ['23'], departements: ['38'] };
      const read: unknown = parse(splitPage(writeCase(all, TODAY))?.yaml ?? '');
      expect(read).toEqual(JSON.parse(JSON.stringify(buildCase(all, TODAY))));
    }),
  );
});

test.each([
  ['nothing was told', {}, 'Pas encore cherché.'],
  ['it was looked for in vain', { difficultes: 'Rien trouvé' }, 'Cherché le 30 novembre 2026, sans rien trouver.'],
])('a section says that %s', async (_, changed, expected) => {
  const { answers } = await run({ ...GIVEN, ...changed });
  const text = writeCase(answers, TODAY);
  expect(text).toContain(`## Ce qui a coincé\n\n${expected}\n`);
  expect(listFaults(text, 'les-potiers-de-l-isere')).toEqual([]);
});
