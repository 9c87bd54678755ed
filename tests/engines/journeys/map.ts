import { expect } from 'vitest';
import type { Journeys } from '../journeys.ts';
import { NARROW, type Visitor } from '../visitor.ts';
import { openExplorer } from './explorer.ts';

const SIGN = 'case-map[data-state="ready"] [data-sign]';

export const MAP: Journeys = {
  'the map is drawn, and the keyboard moves it': async (visitor) => {
    await openExplorer(visitor, '/explorer/');
    await visitor.see(SIGN);
    const home = await readView(visitor);
    await visitor.click('#carte [data-home]');
    await visitor.driver.read(() => document.querySelector<HTMLElement>('[data-stage]')?.focus(), undefined);
    await visitor.press('+');
    await expect.poll(async () => (await readView(visitor)).width).toBeLessThan(home.width);
    const near = await readView(visitor);
    await visitor.press('ArrowRight');
    await expect.poll(async () => (await readView(visitor)).left).toBeGreaterThan(near.left);
    await visitor.press('0');
    await expect.poll(() => readView(visitor)).toEqual(home);
  },

  'a cluster of the map parts when clicked': async (visitor) => {
    await openExplorer(visitor, '/explorer/');
    await visitor.see(SIGN);
    const { width } = await readView(visitor);
    await visitor.click('[data-sign^="cluster:"]');
    await expect
      .poll(async () => (await readView(visitor)).width < width || (await countNames(visitor)) > 1)
      .toBe(true);
  },

  'in a narrow window the map opens in place of the list': async (visitor) => {
    await openExplorer(visitor, '/explorer/', NARROW);
    expect(await visitor.list({ css: SIGN })).toEqual([]);
    await visitor.click('button[data-view="carte"]');
    await expect.poll(async () => (await visitor.list({ css: SIGN })).some(({ isSeen }) => isSeen)).toBe(true);
  },
};

const countNames = async (visitor: Visitor) => (await visitor.list({ css: '.callout li' })).length;

/** What part of the plane the map draws, in thousandths of its units. */
async function readView(visitor: Visitor): Promise<{ readonly left: number; readonly width: number }> {
  const box = await visitor.driver.read(
    () => document.querySelector('.ground svg')?.getAttribute('viewBox') ?? '',
    undefined,
  );
  const [left = 0, , width = 0] = box.split(' ').map((number) => Math.round(Number(number) * 1000));
  return { left, width };
}
