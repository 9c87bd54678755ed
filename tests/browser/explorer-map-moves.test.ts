import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { PHONE, ready, stageOf, markOf, readView, readWidth, rest } from './explorer-map.ts';
import { queryOf } from './explorer-page.ts';
import { journey, measureGlide, settle } from './journey.ts';

/** What Leaflet marks its map with while it zooms. */
const ZOOMING = 'case-map .leaflet-zoom-anim';

/** Presses « Zoomer » and, as soon as the map has begun, a control; false when the map did not zoom. All in the page, at its own pace. */
function pressWhileZooming(page: Page, control: string): Promise<boolean> {
  return page.evaluate(
    async ([zooming, selector]) => {
      document.querySelector<HTMLElement>('case-map [data-zoom="1"]')?.click();
      // Leaflet begins in the next frame, and asked for it first.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const isZooming = document.querySelector(zooming) !== null;
      document.querySelector<HTMLElement>(selector)?.click();
      return isZooming;
    },
    [ZOOMING, control] as const,
  );
}

describe('the map of /explorer/ moves', () => {
  journey('is one tab stop, moved by the arrows and by + and −', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const stops = await page
      .locator('case-map .window')
      .locator('a, button, [tabindex]')
      .evaluateAll((parts) =>
        parts.flatMap((part) =>
          part instanceof HTMLElement && part.tabIndex >= 0 && part.checkVisibility() ? part : [],
        ),
      );
    expect(stops).toHaveLength(1);
    await stageOf(page).focus();
    const [home, width] = [await readView(page), await readWidth(page)];
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => readView(page)).not.toBe(home);
    await page.keyboard.press('+');
    await expect.poll(() => readWidth(page)).toBeCloseTo(width / 2, 3);
    await page.keyboard.press('-');
    await expect.poll(() => readWidth(page)).toBeCloseTo(width, 3);
    await page.getByRole('button', { name: 'Zoomer', exact: true }).click();
    await expect.poll(() => readWidth(page)).toBeCloseTo(width / 2, 3);
    await page.getByRole('button', { name: 'Dézoomer' }).click();
    await expect.poll(() => readWidth(page)).toBeCloseTo(width, 3);
  });

  journey('leaves the wheel to the page, unless Ctrl is held', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const [home, width] = [await readView(page), await readWidth(page)];
    await stageOf(page).hover();
    await page.mouse.wheel(0, 150);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect.poll(() => page.getByText('+ molette pour zoomer').isVisible()).toBe(true);
    expect(await readView(page)).toBe(home);
    await expect.poll(() => measureGlide(page)).toBe(0);
    const top = await page.evaluate(() => scrollY);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -150);
    await page.keyboard.up('Control');
    await expect.poll(() => readWidth(page)).toBeLessThan(width);
    expect(await page.evaluate(() => scrollY)).toBe(top);
  });

  journey('on a phone: loads once asked for, leaves one finger to the page, takes two', async ({ open }) => {
    const loaded: string[] = [];
    const prepare = async (page: Page) => {
      page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
      const touch = await page.context().newCDPSession(page);
      await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
    };
    const { page } = await open('/explorer/', { width: PHONE, isAlone: true, prepare });
    const touch = await page.context().newCDPSession(page);
    await page.locator('case-explorer[data-state="ready"]').waitFor();
    const readMapFiles = () => loaded.filter((path) => /carte\.json$|\/stage[.-]/.test(path));
    expect(readMapFiles()).toEqual([]);
    await page.getByRole('button', { name: 'Carte' }).click();
    await ready(page);
    expect(readMapFiles()).toHaveLength(2);

    const move = async (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints.map((point, id) => ({ ...point, id })) });
    await page.evaluate(() => scrollTo(0, 0));
    await stageOf(page).scrollIntoViewIfNeeded();
    const box = await stageOf(page).boundingBox();
    if (box === null) throw new Error('The map has no box');
    const [x, y] = [box.x + 100, Math.min(box.y + 300, 700)];
    const [view, top, width] = [await readView(page), await page.evaluate(() => scrollY), await readWidth(page)];
    await move('touchStart', [{ x, y }]);
    for (const step of [1, 2, 3, 4, 5, 6, 7, 8]) await move('touchMove', [{ x, y: y - step * 15 }]);
    await move('touchEnd', []);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
    await expect.poll(() => page.getByText('Deux doigts pour déplacer la carte').isVisible()).toBe(true);
    expect(await readView(page)).toBe(view);

    // The page glides on after the finger.
    await expect.poll(() => measureGlide(page)).toBe(0);
    await stageOf(page).scrollIntoViewIfNeeded();
    const middle = ((await stageOf(page).boundingBox())?.y ?? 0) + 150;
    const spread = (gap: number) => [
      { x: x - gap, y: middle },
      { x: x + gap, y: middle },
    ];
    await move('touchStart', spread(20));
    for (const gap of [25, 30, 35, 40, 45, 50]) {
      await move('touchMove', spread(gap));
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    await move('touchEnd', []);
    await expect.poll(() => readWidth(page)).toBeLessThan(width);
  });

  journey('shows the régions and départements that are ticked; nothing else moves it', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const [home, width] = [await readView(page), await readWidth(page)];
    await page.getByRole('checkbox', { name: 'Exporter' }).check();
    await page.getByRole('combobox', { name: 'Chercher dans l’atlas' }).fill('formation');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=formation&objectif=exporter');
    await page
      .locator('[data-facet="region"]')
      .getByRole('button', { name: /^Voir les/ })
      .click();
    expect(await readView(page)).toBe(home);
    await page.getByRole('checkbox', { name: 'Bretagne' }).check();
    await expect.poll(() => readWidth(page)).toBeLessThan(width / 2);
    const region = await readWidth(page);
    await page.getByRole('checkbox', { name: 'Morbihan' }).check();
    await expect.poll(() => readWidth(page)).toBeLessThan(region);
    await page.getByRole('checkbox', { name: 'Morbihan' }).uncheck();
    await expect.poll(() => readWidth(page)).toBeCloseTo(region, 3);
    await page.getByRole('checkbox', { name: 'Bretagne' }).uncheck();
    await expect.poll(() => readView(page)).toBe(home);
  });

  journey('goes where it is told while it is still zooming', async ({ open }) => {
    const { page } = await open('/explorer/', { moves: true });
    await ready(page);
    const signs = () =>
      page.locator('[data-sign]').evaluateAll((all) => all.map((sign) => sign.textContent).toSorted());
    const [home, homeSigns] = [await readView(page), await signs()];
    expect(await pressWhileZooming(page, '[data-home]')).toBe(true);
    await rest(page);
    expect(await readView(page)).toBe(home);
    expect(await signs()).toEqual(homeSigns);
    expect(await pressWhileZooming(page, 'input[value="bretagne"]')).toBe(true);
    await expect.poll(() => queryOf(page)).toBe('?region=bretagne');
    await rest(page);
    const [bretagne, bretagneSigns] = [await readView(page), await signs()];
    expect(bretagne).not.toBe(home);
    await page.reload();
    await ready(page);
    await rest(page);
    expect(await readView(page)).toBe(bretagne);
    expect(await signs()).toEqual(bretagneSigns);
  });

  journey('a window resized leaves the reader where the arrows led', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    await stageOf(page).focus();
    const home = await readView(page);
    for (let press = 0; press < 3; press += 1) {
      await page.keyboard.press('ArrowRight');
      await rest(page);
    }
    const view = await readView(page);
    const [left] = view.split(' ');
    expect(left).not.toBe(home.split(' ')[0]);
    await page.setViewportSize({ width: 1280, height: 890 });
    await expect.poll(() => readView(page)).not.toBe(view);
    await rest(page);
    expect((await readView(page)).split(' ')[0]).toBe(left);
  });

  journey('a window resized stays fitted for a reader who did not move', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const home = await readView(page);
    await page.setViewportSize({ width: 1280, height: 700 });
    await expect.poll(() => readView(page)).not.toBe(home);
    await rest(page);
    const fitted = await readView(page);
    await page.reload();
    await ready(page);
    await expect.poll(() => readView(page)).toBe(fitted);
  });

  journey('a shared address shows its région at once; « Toute la France » and 0 lead back', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const home = await readView(page);
    await page.goto(`${page.url()}?region=corse`);
    await ready(page);
    await expect.poll(() => readView(page)).not.toBe(home);
    const corse = await readView(page);
    await page.getByRole('button', { name: 'Toute la France' }).click();
    await expect.poll(() => readView(page)).toBe(home);
    await stageOf(page).focus();
    await page.keyboard.press('+');
    await expect.poll(() => readView(page)).not.toBe(home);
    await page.keyboard.press('0');
    await expect.poll(() => readView(page)).toBe(home);
    expect(home).not.toBe(corse);
  });

  journey('goes to the case whose row has the focus, not to one only hovered', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const row = page.locator('[data-list] > li[data-id="bois-corse-lignum-corsica"]');
    const link = row.getByRole('link');
    await link.scrollIntoViewIfNeeded();
    await stageOf(page).focus();
    for (const key of ['+', '+', '+', 'ArrowUp', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
    const away = await readView(page);
    await row.hover();
    await expect.poll(() => row.getAttribute('data-state')).toBe('active');
    await settle(page);
    expect(await readView(page)).toBe(away);
    await link.focus();
    await expect.poll(() => readView(page)).not.toBe(away);
    const [mark, stage] = [
      await markOf(page, 'bois-corse-lignum-corsica').boundingBox(),
      await stageOf(page).boundingBox(),
    ];
    if (mark === null || stage === null) throw new Error('The mark is not drawn');
    expect(mark.x).toBeGreaterThan(stage.x);
    expect(mark.x + mark.width).toBeLessThan(stage.x + stage.width);
    expect(mark.y).toBeGreaterThan(stage.y);
    expect(mark.y + mark.height).toBeLessThan(stage.y + stage.height);
    expect(await readWidth(page)).toBeCloseTo(Number(away.split(' ')[2]), 3);
  });
});
