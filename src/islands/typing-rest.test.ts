import { beforeEach, expect, test, vi } from 'vitest';
import { TypingRest } from './typing-rest.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

async function isOver(typing: TypingRest): Promise<boolean> {
  let over = false;
  void typing.over().then(() => (over = true));
  await vi.advanceTimersByTimeAsync(0);
  return over;
}

test('a reader who types has not finished before some rest', async () => {
  const typing = new TypingRest();
  expect(await isOver(typing)).toBe(true);
  typing.start();
  await vi.advanceTimersByTimeAsync(600);
  typing.start();
  await vi.advanceTimersByTimeAsync(699);
  expect(await isOver(typing)).toBe(false);
  expect(typing.isTyping).toBe(true);
  await vi.advanceTimersByTimeAsync(1);
  expect(await isOver(typing)).toBe(true);
  expect(typing.isTyping).toBe(false);
});

test('words that are sent are whole', async () => {
  const typing = new TypingRest();
  typing.start();
  const over = typing.over();
  typing.end();
  await expect(over).resolves.toBeUndefined();
  expect(await isOver(typing)).toBe(true);
});
