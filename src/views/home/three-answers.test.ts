import { expect, test } from 'vitest';
import { caseFile, localSource, pickCase, smallAtlas } from '../../atlas/atlas.fixture.ts';
import { findThreeAnswers } from '../../atlas/three-answers.ts';
import { listCasePoints } from '../work-points.ts';
import { describeThreeAnswers } from './three-answers.ts';
import { listTradeCases } from './trade-cases.ts';

const event = (commune: string) => ({
  commune,
  genre: 'evenement' as const,
  role: 'assemblée',
  precision: 'commune' as const,
  'hors-territoire': false,
});
const site = { ...event('29151'), genre: 'site' as const };
const brittany = { nom: 'Bretagne', niveau: 'pluriregional' as const, departements: ['29', '56', '76'] };
const atlas = smallAtlas({
  cas: [
    caseFile('signe', { titre: 'Le signe', lieux: [event('56121')], territoire: brittany }),
    caseFile('perdu', { titre: 'Le perdu', lieux: [site], statut: 'inconnu' }),
    caseFile('autre', { titre: 'L’autre', lieux: [{ ...site, commune: '76101' }] }),
    caseFile('fini', {
      titre: 'Le fini',
      statut: 'termine',
      fin: { date: '2021', motif: 'x', source: 's' },
      sources: [localSource('s')],
    }),
  ],
});
const [morlaix] = listCasePoints(pickCase(atlas, 'perdu'), atlas).points;
const tell = (cases: readonly string[]) => {
  const chosen = listTradeCases(atlas).filter(({ id }) => cases.includes(id));
  const answers = findThreeAnswers('verre-materiaux', morlaix, chosen);
  return (
    answers && describeThreeAnswers(answers).map(({ label, title, reason }) => [label, title, reason.split('.')[0]])
  );
};

test('a group that only meets in towns answers for its whole territory, before one lost from sight next door', () => {
  expect(tell(['signe', 'perdu', 'fini'])).toEqual([
    [
      'Le plus proche en activité',
      'Le signe',
      expect.stringMatching(/^Le milieu de son territoire à \d+\u00a0km, même métier$/),
    ],
    ['Le plus semblable', 'Le perdu', 'Sur place, même métier, perdu de vue'],
    ['Celui qui s’est arrêté', 'Le fini', expect.stringMatching(/, même métier, terminé en 2021$/)],
  ]);
});

test('the nearest is not said to be active when nobody has seen it since', () => {
  const lost = listTradeCases(atlas).map((one) => ({ ...one, isActive: false, ending: one.ending ?? 'perdu de vue' }));
  const answers = findThreeAnswers('verre-materiaux', morlaix, lost);
  expect(answers && describeThreeAnswers(answers)[0]?.label).toBe('Le plus proche');
});
