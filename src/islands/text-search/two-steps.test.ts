import { beforeEach, expect, test, vi } from 'vitest';
import type { TextAnswer } from './text-search.ts';
import { askInTwoSteps } from './two-steps.ts';

const answerOf = (...ids: readonly string[]): TextAnswer => ({
  reach: 'texts',
  matches: new Map(ids.map((id) => [id, 1])),
  leads: [],
  others: [],
  excludedCount: 0,
  unknownWords: [],
  nearestWords: [],
  words: [],
  excerptOf: () => Promise.resolve(undefined),
  describe: () => Promise.resolve([]),
});
const some = answerOf('a');
const more = answerOf('a', 'b');
const none = answerOf();
const later = (answer: TextAnswer, milliseconds: number) => () =>
  new Promise<TextAnswer>((resolve) => setTimeout(() => resolve(answer), milliseconds));
const now = (answer: TextAnswer) => later(answer, 0);
const fail = () => Promise.reject(new Error('missing'));
const hang = () => new Promise<TextAnswer>(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** The steps given in ten seconds. */
async function listSteps(search: Parameters<typeof askInTwoSteps>[0]) {
  const steps: (readonly [string, TextAnswer | undefined])[] = [];
  const reading = (async () => {
    for await (const { state, answer } of askInTwoSteps(search, 'verre')) steps.push([state, answer]);
  })();
  await Promise.race([reading, vi.advanceTimersByTimeAsync(10_000)]);
  await vi.advanceTimersByTimeAsync(10_000);
  return steps;
}

test.each([
  [
    'both answer',
    { quick: now(some), full: later(more, 5) },
    [
      ['quick', some],
      ['done', more],
    ],
  ],
  [
    'the texts are missing: the titles keep their answer',
    { quick: now(some), full: fail },
    [
      ['quick', some],
      ['failed', some],
    ],
  ],
  ['the titles are missing', { quick: fail, full: now(more) }, [['failed', undefined]]],
  ['all is missing', { quick: fail, full: fail }, [['failed', undefined]]],
  ['the texts never come', { quick: now(some), full: hang }, [['quick', some]]],
  [
    'nothing in the titles, something soon in the texts',
    { quick: now(none), full: later(more, 200) },
    [
      ['awaited', none],
      ['done', more],
    ],
  ],
  [
    'nothing in the titles, something late in the texts',
    { quick: now(none), full: later(more, 900) },
    [
      ['awaited', none],
      ['quick', none],
      ['done', more],
    ],
  ],
  [
    'nothing in the titles, and the texts are missing',
    { quick: now(none), full: fail },
    [
      ['awaited', none],
      ['failed', none],
    ],
  ],
  [
    'nothing in the titles, and the texts never come',
    { quick: now(none), full: hang },
    [
      ['awaited', none],
      ['quick', none],
    ],
  ],
] as const)('%s', async (_, search, steps) => {
  expect(await listSteps(search)).toEqual(steps);
});

test('the titles answer at once, the texts are asked after the pause', async () => {
  const asked: string[] = [];
  const search = { quick: now(some), full: (query: string) => (asked.push(query), now(more)()) };
  const steps = askInTwoSteps(search, 'verre', new Promise((resolve) => setTimeout(resolve, 80)));
  const first = steps.next();
  await vi.advanceTimersByTimeAsync(79);
  expect((await first).value).toEqual({ state: 'quick', answer: some });
  expect(asked).toEqual([]);
  const second = steps.next();
  await vi.advanceTimersByTimeAsync(10);
  expect((await second).value).toEqual({ state: 'done', answer: more });
});
