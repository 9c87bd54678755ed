import { expect, test, vi } from 'vitest';
import { AnswerShelf } from './answer-shelf.ts';
import type { AnswerCard } from './model.ts';

const card = (name: string): AnswerCard => ({ address: `${name}/`, name, detail: '', text: '' });
const namesOf = (shelf: AnswerShelf, query: string) => shelf.pick(query).map(({ name }) => name);

/** A shelf whose answers come when the test says so. */
function openShelf() {
  const asked = new Map<string, PromiseWithResolvers<readonly AnswerCard[]>>();
  const calls: string[] = [];
  const shelf = new AnswerShelf((query) => {
    calls.push(query);
    const answer = Promise.withResolvers<readonly AnswerCard[]>();
    asked.set(query, answer);
    return answer.promise;
  });
  return { shelf, calls, answer: (query: string) => asked.get(query)?.resolve([card(query)]) };
}

test('the answer to a query given up, which comes last, takes nothing from the one in force', async () => {
  const { shelf, answer } = openShelf();
  const looks = [shelf.look('sp'), shelf.look('spl')];
  answer('spl');
  await looks[1];
  answer('sp');
  await looks[0];
  expect(namesOf(shelf, 'spl')).toEqual(['spl']);
  expect(namesOf(shelf, 'sp')).toEqual(['sp']);
});

test('results wait for what is known, in whatever time, and for nothing that has to be loaded', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const { shelf, answer } = openShelf();
  const isOver = vi.fn<() => void>();
  const glance = shelf.glance('spl').then(isOver);
  await vi.advanceTimersByTimeAsync(0);
  expect(isOver).toHaveBeenCalledOnce();
  expect(namesOf(shelf, 'spl')).toEqual([]);
  answer('spl');
  await shelf.look('spl');
  await shelf.glance('spl');
  expect(namesOf(shelf, 'spl')).toEqual(['spl']);
  await glance;
  vi.useRealTimers();
});

test('a query typed, given up and typed again is looked for once, and its list stays the same', async () => {
  const { shelf, calls, answer } = openShelf();
  const looks = [shelf.look('spl'), shelf.look('sp'), shelf.look('spl')];
  answer('sp');
  answer('spl');
  await Promise.all(looks);
  await shelf.look('spl');
  expect(calls).toEqual(['spl', 'sp']);
  expect(shelf.pick('spl')).toBe(shelf.pick('spl'));
});

test('what could not be found is looked for again', async () => {
  let isOnline = false;
  const shelf = new AnswerShelf((query) =>
    isOnline ? Promise.resolve([card(query)]) : Promise.reject(new Error('hors connexion')),
  );
  await shelf.look('spl');
  expect(namesOf(shelf, 'spl')).toEqual([]);
  isOnline = true;
  await shelf.look('spl');
  expect(namesOf(shelf, 'spl')).toEqual(['spl']);
});
