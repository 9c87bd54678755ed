import { expect, test } from 'vitest';
import { figureEntry, localSource, observed, singleCase } from './atlas.fixture.ts';
import { findLastEvidence } from './last-evidence.ts';

type Part = Parameters<typeof singleCase>[0];

/** The last trace of a case that calls what it is given, and nothing else. */
function findIn(part: Part) {
  const { atlas, caseStudy } = singleCase({
    sources: [localSource('a'), localSource('b'), localSource('dated', { date: '2019-04' })],
    ...part,
  });
  return findLastEvidence(caseStudy, atlas);
}

test('nothing dated: no trace', () => {
  expect(findIn({ body: '[@a]' })).toBeUndefined();
});

test.each<readonly [string, Part, string, string]>([
  ['an event', { chronologie: [{ date: '2018-05', evenement: 'x', source: 'a' }] }, '2018-05', 'a'],
  ['an observation', { chiffres: [figureEntry([observed(3, [2010, 2016], 'b')])] }, '2016', 'b'],
  ['an answer', { fiche: { equipe: { reponse: 'Deux', annee: 2020, source: 'a' } } }, '2020', 'a'],
  ['a sentence of the minute', { minute: { craindre: { reponse: 'x', annee: 2015, source: 'b' } } }, '2015', 'b'],
  ['a work that the text cites', { body: '[@dated]' }, '2019-04', 'dated'],
])('%s is a trace', (_, part, date, source) => {
  expect(findIn(part)).toMatchObject({ date, source });
});

test('the latest wins, whatever its kind; a work that nothing calls does not count', () => {
  const chronologie = [
    { date: '2018-05', evenement: 'x', source: 'a' },
    { date: '2012', evenement: 'y', source: 'b' },
  ];
  expect(findIn({ chronologie })?.date).toBe('2018-05');
  expect(findIn({ chronologie, body: '[@dated]' })?.date).toBe('2019-04');
});

test('what is announced for later than the day of the build is no trace', () => {
  const chronologie = ['2026-12', '2026-12-01', '2026-11-30', '2027'].map((date) => ({
    date,
    evenement: 'x',
    source: 'a',
  }));
  expect(findIn({ chronologie })?.date).toBe('2026-11-30');
});

test('what the page says of its last trace, or of its end, wins over any later date', () => {
  const chronologie = [{ date: '2020', evenement: 'x', source: 'a' }];
  const trace = { date: '2009', source: 'b', motif: 'la suite est celle du bassin' };
  expect(findIn({ chronologie, statut: 'inconnu', 'derniere-preuve': trace })).toEqual({ date: '2009', source: 'b' });
  const fin = { date: '2017-03', motif: 'dissoute', source: 'b' };
  expect(findIn({ chronologie, statut: 'termine', fin })).toEqual({ date: '2017-03', source: 'b' });
});
