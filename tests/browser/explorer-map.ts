/** What the journeys of the explorer's map read of it. */
import type { Page } from 'playwright-core';
import { ready as readyPage } from './explorer-page.ts';

export const PHONE = 390;
export const GROUND = '**/donnees/carte.json';
export const SCRIPT = '**/stage.*.js';

/** Waits until the explorer has read its data, and its map has drawn them. */
export async function ready(page: Page): Promise<void> {
  await readyPage(page);
  await page.locator('case-map[data-state="ready"] [data-sign]').first().waitFor();
}

export const stageOf = (page: Page) => page.getByRole('region', { name: 'Carte des cas' });
export const markOf = (page: Page, id: string) => page.locator(`[data-sign="case:${id}"]`);

/** What part of the plane the map draws, as text: changes with every move. */
export async function readView(page: Page): Promise<string> {
  const box = (await page.locator('.ground svg').getAttribute('viewBox')) ?? '';
  return box.replace(/[\d.]+/g, (number) => Number(number).toFixed(3));
}
/** Units of the plane across the drawing: smaller is nearer. */
export const readWidth = async (page: Page) => Number((await readView(page)).split(' ')[2]);

/** Cases that the map and the lists beside it hold, all of France being shown. */
export async function countOnMap(page: Page): Promise<number> {
  const signs = await page.locator('[data-sign]').allInnerTexts();
  const summaries = await page.locator('case-map details:visible > summary').allInnerTexts();
  return [
    ...signs.map((text) => Number(text.trim() || 1)),
    ...summaries.map((text) => Number.parseInt(text, 10)),
  ].reduce((sum, count) => sum + count, 0);
}

/** Waits until the map moves no more, some frames in a row: one move may ask for the next. */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let still = 0; still < 20; still += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (document.querySelector('case-map :is(.leaflet-pan-anim, .leaflet-zoom-anim)') !== null) still = 0;
    }
  });
}
