import { beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from './announcer.ts';

/** A region that keeps all that was written in it. */
function listen() {
  const heard: (string | null)[] = [];
  const region = {
    get textContent() {
      return heard.at(-1) ?? '';
    },
    set textContent(words: string | null) {
      heard.push(words);
    },
  };
  return { heard, announcer: new Announcer(region) };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('what changes while one types is told once, when it has come to rest', () => {
  const { heard, announcer } = listen();
  for (const words of ['Aucun résultat', '4 résultats', '11 résultats']) {
    announcer.say(words);
    vi.advanceTimersByTime(699);
  }
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(heard).toEqual(['11 résultats']);
});

test('the same words are not told twice', () => {
  const { heard, announcer } = listen();
  for (const words of ['11 résultats', '11 résultats', '3 résultats', '11 résultats']) {
    announcer.say(words);
    vi.advanceTimersByTime(700);
  }
  expect(heard).toEqual(['11 résultats', '3 résultats', '11 résultats']);
});
