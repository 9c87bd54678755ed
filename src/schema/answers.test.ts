import { expect, test } from 'vitest';
import { minuteSchema, questionsSchema } from './answers.ts';

const ANSWER = { reponse: 'Un bureau de huit entreprises', annee: 2024, source: 'presse' };
const RESULT = { ...ANSWER, nature: 'declare' };
const NEEDED = '« reponse », « annee » et « source », ou bien « inconnu » et le jour où on l’a cherchée';

/** Where the mistakes are, and what is expected there. */
function findMistakes(schema: typeof questionsSchema | typeof minuteSchema, entry: unknown) {
  const issues = schema.safeParse(entry).error?.issues ?? [];
  return issues.map(({ path, message }) => [path.join('.'), message]);
}

test.each([
  [{ decision: ANSWER }],
  [{ decision: { ...ANSWER, annee: 'inconnue' } }],
  [{ decision: { ...ANSWER, annee: [2019, 2024] } }],
  [{ decision: { ...ANSWER, source: ['presse', 'registre'] } }],
  [{ decision: { ...ANSWER, nature: 'mesure', deduit: 'le bureau est de 2024' } }],
  [{ decision: { inconnu: '2026-11-30' } }],
  [{ resultat: RESULT }],
  [{ resultat: { inconnu: '2026-11-30' } }],
  [{}],
])('%j is accepted', (entry) => {
  expect(findMistakes(questionsSchema, entry)).toEqual([]);
});

test.each([
  ['no source', { decision: { reponse: 'Un bureau', annee: 2024 } }, [['decision', NEEDED]]],
  ['no year', { decision: { reponse: 'Un bureau', source: 'presse' } }, [['decision', NEEDED]]],
  ['no answer', { decision: { annee: 2024, source: 'presse' } }, [['decision', NEEDED]]],
  ['nothing', { decision: {} }, [['decision', NEEDED]]],
  [
    'found, and yet unknown',
    { decision: { ...ANSWER, inconnu: '2026-11-30' } },
    [['decision.inconnu', '« inconnu » seul : une réponse trouvée n’est pas inconnue']],
  ],
  ['a result without nature', { resultat: ANSWER }, [['resultat.nature', 'obligatoire pour un résultat']]],
  [
    'another nature',
    { decision: { ...ANSWER, nature: 'estime' } },
    [['decision.nature', 'un mot de cette liste : mesure, declare, prevu']],
  ],
  ['a list of one source', { decision: { ...ANSWER, source: ['presse'] } }, 'decision.source'],
  ['six sources', { decision: { ...ANSWER, source: ['a', 'b', 'c', 'd', 'e', 'f'] } }, 'decision.source'],
  ['an unknown that is no day', { decision: { inconnu: '2026' } }, 'decision.inconnu'],
  ['a question of nobody', { meteo: ANSWER }, ''],
])('%s is refused', (_, entry, expected) => {
  const found = findMistakes(questionsSchema, entry);
  expect(typeof expected === 'string' ? found.map(([path]) => path) : found).toEqual(
    typeof expected === 'string' ? [expected] : expected,
  );
});

test.each([
  ['decision', 200],
  ['resultat', 130],
  ['ticket-d-entree', 130],
])('« %s » takes %i characters, not one more', (key, longest) => {
  const answerOf = (length: number) => ({ [key]: { ...RESULT, reponse: 'x'.repeat(length) } });
  expect(findMistakes(questionsSchema, answerOf(longest))).toEqual([]);
  expect(findMistakes(questionsSchema, answerOf(longest + 1)).map(([path]) => path)).toEqual([`${key}.reponse`]);
});

test('the two sentences of the minute are answers that fit in a cell', () => {
  const answerOf = (length: number) => ({ partagent: { ...ANSWER, reponse: 'x'.repeat(length) }, craindre: ANSWER });
  expect(findMistakes(minuteSchema, answerOf(130))).toEqual([]);
  expect(findMistakes(minuteSchema, answerOf(131)).map(([path]) => path)).toEqual(['partagent.reponse']);
  expect(findMistakes(minuteSchema, { craindre: { reponse: 'Un client seul', annee: 2024 } })).toEqual([
    ['craindre', NEEDED],
  ]);
});
