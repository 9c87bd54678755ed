import { afterEach, expect, test, vi } from 'vitest';
import { CARDS_PER_FILE } from '../../atlas/case-card.ts';
import { CardStore } from './cards.ts';

afterEach(() => vi.unstubAllGlobals());

/** Serves files of cards whose titles tell their rank, and notes the addresses asked. */
function serve(): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const number = Number(/\d+/.exec(address)?.[0]);
    if (number > 1) return Promise.resolve(new Response('', { status: 404 }));
    const first = number * CARDS_PER_FILE;
    return Promise.resolve(
      Response.json(Array.from({ length: CARDS_PER_FILE }, (_, index) => ({ title: String(first + index) }))),
    );
  });
  return asked;
}

test('cards come in the order of the ranks asked, each file loaded once', async () => {
  const asked = serve();
  const cards = new CardStore('/cas-');
  const titles = async (ranks: readonly number[]) => (await cards.load(ranks)).map(({ title }) => title);
  expect(await titles([CARDS_PER_FILE, 1, 0])).toEqual([String(CARDS_PER_FILE), '1', '0']);
  expect(await titles([2])).toEqual(['2']);
  expect(asked).toEqual(['/cas-1.json', '/cas-0.json']);
});

test('a file that is missing is no list, and is asked again', async () => {
  const asked = serve();
  const cards = new CardStore('/cas-');
  for (const _ of [1, 2]) await expect(cards.load([2 * CARDS_PER_FILE])).rejects.toThrow('404');
  expect(asked).toHaveLength(2);
});
