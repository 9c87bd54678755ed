import { expect, test } from 'vitest';
import type { CaseFigure } from '../../search/answer-file.ts';
import type { Answer } from '../../search/answers.ts';
import { describeFigure, describePage } from './model.ts';

const answer = (address: string, data: Partial<Answer> = {}): Answer => ({
  address,
  title: 'Cluster',
  sentence: 'Des entreprises proches.',
  measures: [],
  ...data,
});

test.each([
  [answer('formes/cluster/', { cases: 4 }), 'Forme · 4\u00a0cas', 'formes/cluster'],
  [answer('objectifs/former/', { cases: 1 }), 'Objectif · 1\u00a0cas', 'objectifs/former'],
  [answer('dispositifs/territoires-d-industrie/'), 'Dispositif', undefined],
  [answer('regions/bretagne/', { cases: 0 }), 'Région · 0\u00a0cas', undefined],
  [answer('explorer/?departement=72', { cases: 2 }), 'Département · 2\u00a0cas', undefined],
  [answer('explorer/'), 'Page', undefined],
  [answer('couts/'), 'Page', undefined],
  [answer('formes/'), 'Page', undefined],
] as const)('$0.address', (given, detail, mark) => {
  const { address, title, sentence } = given;
  expect(describePage(given)).toEqual({ address, name: title, detail, text: sentence, mark });
});

test('a need is quoted before what answers it', () => {
  const { text } = describePage(answer('pratiques/recruter-ensemble/', { need: 'Je ne trouve pas à recruter' }));
  expect(text).toBe('«\u00a0Je ne trouve pas à recruter\u00a0»\u00a0: des entreprises proches.');
});

const figure = (data: Partial<CaseFigure>): CaseFigure => ({
  measure: 'emplois',
  anchor: 'chiffre-a',
  value: '2\u202f000\u00a0emplois',
  years: '2023',
  scope: 'agglomération de Chartres',
  source: 'Source\u00a0: La Gazette',
  ...data,
});
const question = answer('cas/cosmetic-valley/', { title: 'Cosmetic Valley', measures: ['emplois'] });

test('a figure is said with its year, its scope and its source, and leads to its row', () => {
  expect(describeFigure(question, [figure({ measure: 'membres' }), figure({})])).toEqual({
    address: 'cas/cosmetic-valley/#chiffre-a',
    name: 'Cosmetic Valley\u00a0: 2\u202f000\u00a0emplois',
    detail: 'Chiffre · 2023',
    text: 'Agglomération de Chartres. Source\u00a0: La Gazette.',
  });
});

test('another count of about the same time is told, an old one is not', () => {
  const other = { value: '9\u00a0emplois', scope: 'salariés du pôle', source: 'Source\u00a0: JDE' };
  const tell = (years: string) => describeFigure(question, [figure({}), figure({ ...other, years })]).text;
  expect(tell('2019 à 2021')).toContain(
    'Autre compte\u00a0: 9\u00a0emplois (2019 à 2021), salariés du pôle. Source\u00a0: JDE.',
  );
  expect(tell('2019')).not.toContain('Autre compte');
});

test('a case without the figure says so', () => {
  expect(describeFigure(question, [])).toMatchObject({ address: 'cas/cosmetic-valley/', detail: 'Cas' });
});
