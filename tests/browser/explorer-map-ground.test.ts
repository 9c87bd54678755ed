import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { countOnMap, readView, readWidth, ready, rest } from './explorer-map.ts';
import { queryOf, readCount, TIMEOUT } from './explorer-page.ts';
import { journey } from './journey.ts';
import { listFaults } from './page-faults.ts';

/** Names written on the ground that touch a sign, a control, an edge of the map or one another. */
const listHidden = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const all = (selector: string) => [...document.querySelectorAll(`case-map ${selector}`)];
    const touch = (one: DOMRect, other: DOMRect) =>
      one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
    const names = all('.name:not([hidden])');
    const stage = boxOf(all('[data-stage]')[0] ?? document.body);
    const others = all('[data-sign], [data-buttons], [data-cover]').map(boxOf);
    return names.flatMap((name, rank) => {
      const box = boxOf(name);
      const isOut =
        box.left < stage.left || box.right > stage.right || box.top < stage.top || box.bottom > stage.bottom;
      const rivals = [...others, ...names.slice(rank + 1).map(boxOf)];
      return isOut || rivals.some((rival) => touch(box, rival)) ? [name.textContent] : [];
    });
  });
const readNames = (page: Page) => page.locator('case-map .name:visible').allInnerTexts();

describe('the ground of the map of /explorer/', () => {
  journey.for(['', '?region=normandie', '?region=bretagne', '?departement=74', '?region=la-reunion'])(
    'names towns and régions, none against a sign or a control: « %s »',
    async (query, { open }) => {
      const { page, problems } = await open(`/explorer/${query}`);
      await ready(page);
      await rest(page);
      await expect.poll(async () => (await readNames(page)).length, TIMEOUT).toBeGreaterThan(3);
      await expect.poll(() => listHidden(page), TIMEOUT).toEqual([]);
      expect(problems).toEqual([]);
    },
  );

  journey('on a telephone too, and more of them from nearer', async ({ open }) => {
    const { page } = await open('/explorer/', { width: 390 });
    await page.locator('case-explorer[data-state="ready"]').waitFor();
    await page.getByRole('button', { name: 'Carte', exact: true }).click();
    await ready(page);
    await expect.poll(() => readNames(page), TIMEOUT).toContain('Paris');
    await expect.poll(() => listHidden(page), TIMEOUT).toEqual([]);
    const from = await readNames(page);
    for (const _ of [1, 2]) await page.getByRole('button', { name: 'Zoomer', exact: true }).click();
    await rest(page);
    await expect
      .poll(async () => (await readNames(page)).filter((name) => !from.includes(name)), TIMEOUT)
      .not.toEqual([]);
    await expect.poll(() => listHidden(page), TIMEOUT).toEqual([]);
  });

  journey('one result is shown in its département and what surrounds it', async ({ open }) => {
    const { page } = await open('/explorer/?departement=74');
    await ready(page);
    await rest(page);
    // The drawing is 1.6 times as wide as the window, which shows the département and 40 km on each side.
    expect((await readWidth(page)) / 1.6).toBeGreaterThan(150);
    const names = await readNames(page);
    expect(names).toEqual(expect.arrayContaining(['Annecy', 'Chambéry']));
  });

  journey('a search that leaves one result goes to it, and back', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const home = await readView(page);
    await page.goto(new URL('/explorer/?forme=geiq', page.url()).href);
    await ready(page);
    await expect.poll(() => readCount(page), TIMEOUT).toBe(1);
    await rest(page);
    expect(await readView(page)).not.toBe(home);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await expect.poll(() => readView(page), TIMEOUT).toBe(home);
  });
});

describe('the directory on the map of /explorer/', () => {
  const switchOf = (page: Page) => page.getByRole('checkbox', { name: /^Montrer aussi les \d+ groupements repérés$/ });
  const countSigns = async (page: Page) =>
    ((await page.locator('.ground .listed-ring').getAttribute('d')) ?? '').match(/h0/g)?.length ?? 0;

  journey('is shown on demand, beside the cases and never among them', async ({ open }) => {
    const loaded: string[] = [];
    const { page, problems } = await open('/explorer/', {
      prepare: async (page) => page.on('request', (request) => loaded.push(new URL(request.url()).pathname)),
    });
    await ready(page);
    const [total, count] = [await countOnMap(page), await readCount(page)];
    expect(await switchOf(page).isChecked()).toBe(false);
    expect(await countSigns(page)).toBe(0);
    expect(loaded.filter((path) => path.endsWith('reperes.json'))).toEqual([]);
    await switchOf(page).check();
    await expect.poll(() => countSigns(page), TIMEOUT).toBeGreaterThan(100);
    await page.getByText('comptés à part').waitFor();
    expect([await countOnMap(page), await readCount(page)]).toEqual([total, count]);
    await expect.poll(() => listHidden(page), TIMEOUT).toEqual([]);
    expect(await listFaults(page, { within: 'case-map' })).toEqual([]);
    const signs = await countSigns(page);
    await page.getByRole('checkbox', { name: 'Exporter' }).check();
    await expect.poll(() => queryOf(page), TIMEOUT).toBe('?objectif=exporter');
    expect(await countSigns(page)).toBe(signs);
    await switchOf(page).uncheck();
    await expect.poll(() => countSigns(page), TIMEOUT).toBe(0);
    expect(problems).toEqual([]);
  });

  journey('names what is pointed at, and leads to it once clicked', async ({ open }) => {
    const { page } = await open('/explorer/?departement=44');
    await ready(page);
    await switchOf(page).check();
    await expect.poll(() => countSigns(page), TIMEOUT).toBeGreaterThan(100);
    await rest(page);
    const spot = await page.evaluate(() => {
      const svg = document.querySelector('.ground svg');
      const path = svg?.querySelector('.listed-ring')?.getAttribute('d') ?? '';
      const [x0 = 0, y0 = 0, width = 1] = (svg?.getAttribute('viewBox') ?? '').split(' ').map(Number);
      const box = svg?.getBoundingClientRect() ?? new DOMRect();
      const spots = [...path.matchAll(/M([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => ({
        x: box.x + ((Number(x) - x0) * box.width) / width,
        y: box.y + ((Number(y) - y0) * box.width) / width,
      }));
      return spots.find(({ x, y }) => document.elementFromPoint(x, y)?.matches('[data-stage], .ground *') === true);
    });
    if (spot === undefined) throw new Error('No sign of the directory is in sight');
    await page.mouse.move(spot.x, spot.y);
    await expect.poll(() => page.locator('.callout').innerText(), TIMEOUT).toContain('repéré, sans fiche');
    await page.mouse.click(spot.x, spot.y);
    await page.mouse.move(5, 5);
    const link = page.locator('.callout').getByRole('link').first();
    await expect.poll(() => link.getAttribute('href'), TIMEOUT).toMatch(/\/repertoire\/[a-z-]+\/#/);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.callout').count(), TIMEOUT).toBe(0);
  });

  journey('without its file says so in place', async ({ open }) => {
    const { page } = await open('/explorer/', {
      prepare: (page) => page.route('**/donnees/reperes.json', (route) => route.fulfill({ status: 404, body: '' })),
    });
    await ready(page);
    await switchOf(page).check();
    await page.getByText('Leurs lieux n’ont pas pu se charger.').waitFor();
    expect(await countOnMap(page)).toBe(await readCount(page));
  });
});
