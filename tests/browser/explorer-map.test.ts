import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey } from './journey.ts';

const TIMEOUT = { timeout: 10_000 };
const PHONE = 390;
const GROUND = '**/donnees/carte.json';
const SCRIPT = '**/stage.*.js';

async function ready(page: Page): Promise<void> {
  await page.locator('case-atlas[data-state="ready"]').waitFor();
  await page.locator('case-map[data-state="ready"] [data-sign]').first().waitFor();
}

const stageOf = (page: Page) => page.getByRole('region', { name: 'Carte des cas' });
const markOf = (page: Page, id: string) => page.locator(`[data-sign="case:${id}"]`);
const readCount = async (page: Page) => Number.parseInt(await page.locator('output[data-count]').innerText(), 10) || 0;

/** What part of the plane the map draws, as text: changes with every move. */
async function readView(page: Page): Promise<string> {
  const box = (await page.locator('.ground svg').getAttribute('viewBox')) ?? '';
  return box.replace(/[\d.]+/g, (number) => Number(number).toFixed(3));
}
/** Units of the plane across the drawing: smaller is nearer. */
const readWidth = async (page: Page) => Number((await readView(page)).split(' ')[2]);

/** Cases that the map and the lists beside it hold, all of France being shown. */
async function countOnMap(page: Page): Promise<number> {
  const signs = await page.locator('[data-sign]').allInnerTexts();
  const summaries = await page.locator('case-map details:visible > summary').allInnerTexts();
  return [
    ...signs.map((text) => Number(text.trim() || 1)),
    ...summaries.map((text) => Number.parseInt(text, 10)),
  ].reduce((sum, count) => sum + count, 0);
}

describe('the map of /explorer/', () => {
  journey.for(['', '?objectif=former', '?region=bretagne', '?forme=cluster', '?statut=termine'])(
    'holds as many cases as the list: « %s »',
    async (query, { open }) => {
      const { page, problems } = await open(`/explorer/${query}`);
      await page.locator('case-atlas[data-state="ready"]').waitFor();
      await page.locator('case-map[data-state="ready"]').waitFor();
      await expect.poll(async () => (await countOnMap(page)) - (await readCount(page)), TIMEOUT).toBe(0);
      expect(await countOnMap(page)).toBeGreaterThan(0);
      expect(problems).toEqual([]);
    },
  );

  journey('follows the facets', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const all = await readCount(page);
    await page.getByRole('checkbox', { name: 'Exporter' }).check();
    await expect.poll(() => readCount(page), TIMEOUT).toBeLessThan(all);
    await expect.poll(() => countOnMap(page), TIMEOUT).toBe(await readCount(page));
    expect(await page.locator('.ground .others').getAttribute('d')).toContain('h0');
  });

  journey('is drawn under the policy sent as a header, with no fault that axe sees', async ({ open }) => {
    const { page, problems } = await open('/explorer/', { sendsPolicy: true });
    await ready(page);
    const { violations } = await new AxeBuilder({ page }).include('case-map').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(problems).toEqual([]);
  });

  journey('rings the case pointed at in the list, also out of a cluster, and tells its name', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const readMarks = () =>
      page
        .locator('[data-sign^="case:"]')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-sign') ?? ''));
    const before = new Set(await readMarks());
    const total = await countOnMap(page);
    const ringed: string[] = [];
    for (const row of await page.locator('[data-list] > li').all()) {
      const link = row.getByRole('link').first();
      await link.focus();
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const mark = markOf(page, (await row.getAttribute('data-id')) ?? '');
      if ((await mark.count()) === 0) continue;
      expect(await mark.getAttribute('data-state')).toBe('active');
      await expect.poll(() => page.locator('.callout').innerText(), TIMEOUT).toContain(await link.innerText());
      expect(await countOnMap(page)).toBe(total);
      ringed.push((await mark.getAttribute('data-sign')) ?? '');
    }
    expect(ringed.filter((sign) => before.has(sign))).toHaveLength(before.size);
    expect(ringed.filter((sign) => !before.has(sign)).length).toBeGreaterThan(0);
  });

  journey('a click on a mark goes to its row, and leaves its name on the map until Échap', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const mark = page.locator('[data-sign^="case:"]').first();
    const id = ((await mark.getAttribute('data-sign')) ?? '').replace('case:', '');
    await mark.click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('li')?.dataset['id']), TIMEOUT)
      .toBe(id);
    await expect.poll(() => page.locator('.callout').getByRole('link').count(), TIMEOUT).toBe(1);
    const address = await page.locator('.callout').getByRole('link').getAttribute('href');
    expect(address).toContain(`/cas/${id}/`);
    await page.mouse.move(5, 5);
    await stageOf(page).focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.callout').count(), TIMEOUT).toBe(0);
  });

  journey('a cluster parts when clicked', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const width = await readWidth(page);
    await page.locator('[data-sign^="cluster:"]').first().click();
    await expect
      .poll(async () => (await readWidth(page)) < width || (await page.locator('.callout li').count()) > 1, TIMEOUT)
      .toBe(true);
  });

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
    await expect.poll(() => readView(page), TIMEOUT).not.toBe(home);
    await page.keyboard.press('+');
    await expect.poll(() => readWidth(page), TIMEOUT).toBeCloseTo(width / 2, 3);
    await page.keyboard.press('-');
    await expect.poll(() => readWidth(page), TIMEOUT).toBeCloseTo(width, 3);
    await page.getByRole('button', { name: 'Zoomer', exact: true }).click();
    await expect.poll(() => readWidth(page), TIMEOUT).toBeCloseTo(width / 2, 3);
    await page.getByRole('button', { name: 'Dézoomer' }).click();
    await expect.poll(() => readWidth(page), TIMEOUT).toBeCloseTo(width, 3);
  });

  journey('leaves the wheel to the page, unless Ctrl is held', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const [home, width] = [await readView(page), await readWidth(page)];
    await stageOf(page).hover();
    await page.mouse.wheel(0, 150);
    await expect.poll(() => page.evaluate(() => scrollY), TIMEOUT).toBeGreaterThan(0);
    await expect.poll(() => page.getByText('+ molette pour zoomer').isVisible(), TIMEOUT).toBe(true);
    expect(await readView(page)).toBe(home);
    const top = await page.evaluate(() => scrollY);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -150);
    await page.keyboard.up('Control');
    await expect.poll(() => readWidth(page), TIMEOUT).toBeLessThan(width);
    expect(await page.evaluate(() => scrollY)).toBe(top);
  });

  journey('on a phone: loads once asked for, leaves one finger to the page, takes two', async ({ open }) => {
    const { page } = await open('/recherche/', { width: PHONE });
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    const home = new URL('../explorer/', page.url()).href;
    const touch = await page.context().newCDPSession(page);
    await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
    await page.goto(home);
    await page.locator('case-atlas[data-state="ready"]').waitFor();
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
    await expect.poll(() => page.evaluate(() => scrollY), TIMEOUT).toBeGreaterThan(top);
    await expect.poll(() => page.getByText('Deux doigts pour déplacer la carte').isVisible(), TIMEOUT).toBe(true);
    expect(await readView(page)).toBe(view);

    const spread = (gap: number) => [
      { x: x - gap, y: y - 60 },
      { x: x + gap, y: y - 60 },
    ];
    await move('touchStart', spread(20));
    for (const gap of [25, 30, 35, 40, 45, 50]) await move('touchMove', spread(gap));
    await move('touchEnd', []);
    await expect.poll(() => readWidth(page), TIMEOUT).toBeLessThan(width);
  });

  journey('says so in place when it cannot load, and can be asked again', async ({ open }) => {
    const { page } = await open('/recherche/');
    await page.route(GROUND, (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '{"wor' }));
    await page.goto(new URL('../explorer/', page.url()).href);
    await page.locator('case-atlas[data-state="ready"]').waitFor();
    const words = page.getByText('La carte n’a pas pu se charger.');
    await expect.poll(() => words.isVisible(), TIMEOUT).toBe(true);
    expect(await page.locator('[data-list] > li').count()).toBeGreaterThan(0);
    await page.unroute(GROUND);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await ready(page);
    expect(await words.isVisible()).toBe(false);
  });

  journey('says so in place when its script is missing; the list goes on', async ({ open }) => {
    const { page } = await open('/recherche/');
    await page.route(SCRIPT, (route) => route.abort());
    await page.goto(new URL('../explorer/', page.url()).href);
    await page.locator('case-atlas[data-state="ready"]').waitFor();
    await expect.poll(() => page.getByText('La carte n’a pas pu se charger.').isVisible(), TIMEOUT).toBe(true);
    const all = await readCount(page);
    await page.getByRole('checkbox', { name: 'Exporter' }).check();
    await expect.poll(() => readCount(page), TIMEOUT).toBeLessThan(all);
    expect(await page.locator('[data-list] > li').count()).toBeGreaterThan(0);
    await page.unroute(SCRIPT);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await ready(page);
  });

  journey('shows the régions and départements that are ticked; nothing else moves it', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const [home, width] = [await readView(page), await readWidth(page)];
    await page.getByRole('checkbox', { name: 'Exporter' }).check();
    await page.getByRole('searchbox', { name: 'Chercher dans l’atlas' }).fill('formation');
    await expect.poll(() => new URL(page.url()).search, TIMEOUT).toBe('?q=formation&objectif=exporter');
    await page
      .locator('[data-facet="region"]')
      .getByRole('button', { name: /^Voir les/ })
      .click();
    expect(await readView(page)).toBe(home);
    await page.getByRole('checkbox', { name: 'Bretagne' }).check();
    await expect.poll(() => readWidth(page), TIMEOUT).toBeLessThan(width / 2);
    const region = await readWidth(page);
    await page.getByRole('checkbox', { name: 'Morbihan' }).check();
    await expect.poll(() => readWidth(page), TIMEOUT).toBeLessThan(region);
    await page.getByRole('checkbox', { name: 'Morbihan' }).uncheck();
    await expect.poll(() => readWidth(page), TIMEOUT).toBeCloseTo(region, 3);
    await page.getByRole('checkbox', { name: 'Bretagne' }).uncheck();
    await expect.poll(() => readView(page), TIMEOUT).toBe(home);
  });

  journey('a shared address shows its région at once; « Toute la France » and 0 lead back', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const home = await readView(page);
    await page.goto(`${page.url()}?region=corse`);
    await ready(page);
    await expect.poll(() => readView(page), TIMEOUT).not.toBe(home);
    const corse = await readView(page);
    await page.getByRole('button', { name: 'Toute la France' }).click();
    await expect.poll(() => readView(page), TIMEOUT).toBe(home);
    await stageOf(page).focus();
    await page.keyboard.press('+');
    await expect.poll(() => readView(page), TIMEOUT).not.toBe(home);
    await page.keyboard.press('0');
    await expect.poll(() => readView(page), TIMEOUT).toBe(home);
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
    await expect.poll(() => row.getAttribute('data-state'), TIMEOUT).toBe('active');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(await readView(page)).toBe(away);
    await link.focus();
    await expect.poll(() => readView(page), TIMEOUT).not.toBe(away);
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

  journey('ties to the mark of a case its other places', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const countIn = async (part: string, sign: RegExp) =>
      ((await page.locator(`.ground ${part}`).getAttribute('d')) ?? '').match(sign)?.length ?? 0;
    await page.locator('[data-list] > li[data-id="glass-vallee"]').getByRole('link').focus();
    await expect.poll(() => countIn('.ring', /h0/g), TIMEOUT).toBeGreaterThan(1);
    expect(await countIn('.tie', /L/g)).toBe(await countIn('.ring', /h0/g));
    await page.getByRole('searchbox', { name: 'Chercher dans l’atlas' }).focus();
    await expect.poll(() => countIn('.ring', /h0/g), TIMEOUT).toBe(0);
  });

  journey('ends with its element, and starts again with it', async ({ open }) => {
    const { page, problems } = await open('/explorer/');
    await ready(page);
    await page.evaluate(() => {
      const maps = document.querySelectorAll('case-map');
      for (const map of maps) {
        const { parentElement } = map;
        map.remove();
        dispatchEvent(new Event('resize'));
        parentElement?.append(map);
      }
    });
    await expect.poll(() => page.locator('case-map .leaflet-map-pane').count(), TIMEOUT).toBe(1);
    await ready(page);
    expect(problems).toEqual([]);
  });

  journey('without JavaScript: links to the lists by place', async ({ open }) => {
    const { page } = await open('/explorer/', { hasScript: false });
    const words = page.getByText('La carte a besoin de JavaScript.');
    expect(await words.isVisible()).toBe(true);
    expect(await words.getByRole('link').count()).toBe(2);
    expect(await stageOf(page).isVisible()).toBe(false);
  });
});
