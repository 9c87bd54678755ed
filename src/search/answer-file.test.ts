import { expect, test } from 'vitest';
import { parseAnswerTable, parseCaseFigures } from './answer-file.ts';

const table = {
  questions: [{ sentences: ['{x}'], pages: ['{x}'], measures: [], summary: '' }],
  needs: [{ sentences: ['J’achète trop cher'], pages: ['pratiques/acheter-ensemble/'] }],
  pages: [{ address: 'couts/', title: 'Ce que ça coûte', sentence: '' }],
};
const figure = { measure: 'emplois', anchor: 'chiffre-a', value: '9', years: '2023', scope: 'tous', source: 'A' };

test('what the site publishes reads back', () => {
  expect(parseAnswerTable(JSON.parse(JSON.stringify(table)))).toEqual(table);
  expect(parseCaseFigures({ a: [figure], b: [] })).toEqual({ a: [figure], b: [] });
});

test.each([
  undefined,
  null,
  [],
  {},
  { ...table, questions: undefined },
  { ...table, questions: [{ ...table.questions[0], measures: 'emplois' }] },
  { ...table, questions: [{ ...table.questions[0], summary: undefined }] },
  { ...table, needs: [{ sentences: [1], pages: [] }] },
  { ...table, pages: [{ address: 'couts/', title: 'Ce que ça coûte' }] },
  { ...table, pages: [{ ...table.pages[0], cases: '4' }] },
])('a table that is none: %j', (json) => {
  expect(() => parseAnswerTable(json)).toThrow('cannot be read');
});

test.each([undefined, null, [], { a: figure }, { a: [{ ...figure, years: 2023 }] }])('no figures: %j', (json) => {
  expect(() => parseCaseFigures(json)).toThrow('cannot be read');
});
