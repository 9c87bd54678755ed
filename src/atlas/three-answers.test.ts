import { expect, test } from 'vitest';
import { findThreeAnswers, type AnswerCandidate } from './three-answers.ts';

const at = (x: number) => [{ territory: 'metropole', x, y: 0 }];
const candidate = (id: string, part: Partial<AnswerCandidate> = {}): AnswerCandidate => ({
  id,
  sectors: ['metal'],
  practices: ['former-ensemble'],
  isEnded: false,
  isActive: true,
  answered: 5,
  points: at(0),
  ...part,
});
const origin = { territory: 'metropole', x: 0, y: 0 };

function answer(sector: string, candidates: readonly AnswerCandidate[]) {
  const found = findThreeAnswers(sector, origin, candidates);
  if (found === undefined) return undefined;
  const { nearest, alike, ended, others } = found;
  const tell = ({ candidate: { id }, reason, distance }: typeof nearest) => [id, reason, distance];
  return { nearest: tell(nearest), alike: tell(alike), ended: tell(ended), others };
}

test('the nearest of the trade, the most alike elsewhere, the one that stopped', () => {
  expect(
    answer('metal', [
      candidate('far', { points: at(300), answered: 9 }),
      candidate('near', { points: at(12) }),
      candidate('other-trade', { sectors: ['bois'], points: at(1) }),
      candidate('stopped', { points: at(70), isEnded: true }),
      candidate('fourth', { points: at(500), answered: 1 }),
    ]),
  ).toEqual({
    nearest: ['near', 'sector', 12],
    alike: ['far', 'sector', 300],
    ended: ['stopped', 'sector', 70],
    others: 1,
  });
});

test('a trade without an ended case borrows one of the same practice, else any, and says so', () => {
  const others = [candidate('a'), candidate('b')];
  const wood = candidate('wood', { sectors: ['bois'], isEnded: true });
  expect(answer('metal', [...others, wood])?.ended).toEqual(['wood', 'practice', 0]);
  const buying = { ...wood, practices: ['acheter-ensemble'] };
  expect(answer('metal', [...others, buying])?.ended).toEqual(['wood', 'any', 0]);
});

test('a trade without a case answers with the nearest of the others', () => {
  const cases = [
    candidate('a', { points: at(40) }),
    candidate('b', { points: at(3) }),
    candidate('c', { isEnded: true }),
  ];
  expect(answer('verre', cases)?.nearest).toEqual(['b', 'place', 3]);
});

test('without a town nothing is measured, and answers come all the same', () => {
  const found = findThreeAnswers('metal', undefined, [
    candidate('a'),
    candidate('b'),
    candidate('c', { isEnded: true }),
  ]);
  expect(found?.nearest).toMatchObject({ candidate: { id: 'a' }, distance: undefined });
});

test('too few cases give no answer', () => {
  expect(findThreeAnswers('metal', origin, [candidate('a'), candidate('b')])).toBeUndefined();
  expect(findThreeAnswers('metal', origin, [])).toBeUndefined();
});

test('the nearest is one seen alive; a group lost from sight comes only where the trade has no other', () => {
  const lost = candidate('lost', { points: at(2), isActive: false });
  const stopped = candidate('stopped', { isEnded: true, isActive: false });
  const far = candidate('far', { points: at(80) });
  expect(answer('metal', [lost, far, stopped])?.nearest).toEqual(['far', 'sector', 80]);
  const elsewhere = candidate('elsewhere', { sectors: ['bois'], points: at(1) });
  expect(answer('metal', [lost, elsewhere, stopped])?.nearest).toEqual(['lost', 'sector', 2]);
});

test('a group without a seat is as near as the middle of its territory, and the answer says which', () => {
  const spread = candidate('spread', { points: at(60), middles: 1 });
  const far = candidate('far', { points: at(300) });
  const found = findThreeAnswers('metal', origin, [far, spread, candidate('stopped', { isEnded: true })]);
  expect(found?.nearest).toMatchObject({ candidate: { id: 'spread' }, distance: 60, isFromMiddle: true });
  expect(found?.alike).toMatchObject({ candidate: { id: 'far' }, isFromMiddle: false });
});
