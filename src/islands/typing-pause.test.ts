import { beforeEach, expect, test, vi } from 'vitest';
import { TypingPause } from './typing-pause.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('only what follows the last key is done, once a pause has passed', async () => {
  const pause = new TypingPause(80);
  const done: string[] = [];
  void pause.start().then(() => done.push('v'));
  await vi.advanceTimersByTimeAsync(79);
  void pause.start().then(() => done.push('ve'));
  await vi.advanceTimersByTimeAsync(79);
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toEqual(['ve']);
});

test('words that are sent wait no more', async () => {
  const pause = new TypingPause(80);
  const rest = pause.start();
  pause.end();
  await expect(rest).resolves.toBeUndefined();
});

test('what is dropped is never done', async () => {
  const pause = new TypingPause(80);
  let isDone = false;
  void pause.start().then(() => (isDone = true));
  pause.drop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(isDone).toBe(false);
});
