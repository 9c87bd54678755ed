import { describe, expect } from 'vitest';
import { GROUND, SCRIPT, ready, stageOf, markOf, readWidth, countOnMap } from './explorer-map.ts';
import { TIMEOUT, readCount } from './explorer-page.ts';
import { journey } from './journey.ts';
import { listFaults } from './page-faults.ts';

describe('the map of /explorer/', () => {
  journey.for(['', '?objectif=former', '?region=bretagne', '?forme=cluster', '?statut=termine'])(
    'holds as many cases as the list: « %s »',
    async (query, { open }) => {
      const { page, problems } = await open(`/explorer/${query}`);
      await page.locator('case-explorer[data-state="ready"]').waitFor();
      await page.locator('case-map[data-state="ready"]').waitFor();
      await expect.poll(async () => (await countOnMap(page)) - (await readCount(page)), TIMEOUT).toBe(0);
      expect(await countOnMap(page)).toBeGreaterThan(0);
      expect(problems).toEqual([]);
    },
  );

  journey.for(['normandie', 'pays-de-la-loire', 'bretagne', 'hauts-de-france', 'la-reunion'])(
    'shows every case of a région, none under a control: %s',
    async (region, { open }) => {
      const { page } = await open(`/explorer/?region=${region}`);
      await ready(page);
      await expect.poll(async () => (await countOnMap(page)) - (await readCount(page)), TIMEOUT).toBe(0);
      const hidden = () =>
        page.evaluate(() => {
          const boxOf = (selector: string) =>
            document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          const [stage, ...covers] = ['[data-stage]', '[data-buttons]', '[data-cover]'].map(boxOf);
          return [...document.querySelectorAll<HTMLElement>('[data-sign]')].flatMap((sign) => {
            const { x, y, width, height } = sign.getBoundingClientRect();
            const [left, top] = [x + width / 2, y + height / 2];
            const holds = (box: DOMRect | undefined) =>
              box !== undefined && left > box.left && left < box.right && top > box.top && top < box.bottom;
            return holds(stage) && !covers.some(holds) ? [] : [sign.dataset['sign']];
          });
        });
      await expect.poll(hidden, TIMEOUT).toEqual([]);
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
    expect(await listFaults(page, { within: 'case-map' })).toEqual([]);
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

  journey('says so in place when it cannot load, and can be asked again', async ({ open }) => {
    const { page } = await open('/explorer/', {
      prepare: (page) =>
        page.route(GROUND, (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '{"wor' })),
    });
    await page.locator('case-explorer[data-state="ready"]').waitFor();
    const words = page.getByText('La carte n’a pas pu se charger.').filter({ visible: true });
    await expect.poll(() => words.isVisible(), TIMEOUT).toBe(true);
    expect(await page.locator('[data-list] > li').count()).toBeGreaterThan(0);
    await page.unroute(GROUND);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await ready(page);
    expect(await words.isVisible()).toBe(false);
  });

  journey('says so in place when its script is missing; the list goes on', async ({ open }) => {
    const { page } = await open('/explorer/', { prepare: (page) => page.route(SCRIPT, (route) => route.abort()) });
    await page.locator('case-explorer[data-state="ready"]').waitFor();
    await expect
      .poll(() => page.getByText('La carte n’a pas pu se charger.').filter({ visible: true }).isVisible(), TIMEOUT)
      .toBe(true);
    const all = await readCount(page);
    await page.getByRole('checkbox', { name: 'Exporter' }).check();
    await expect.poll(() => readCount(page), TIMEOUT).toBeLessThan(all);
    expect(await page.locator('[data-list] > li').count()).toBeGreaterThan(0);
    await page.unroute(SCRIPT);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await ready(page);
  });

  journey('ties to the mark of a case its other places', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const countIn = async (part: string, sign: RegExp) =>
      ((await page.locator(`.ground ${part}`).getAttribute('d')) ?? '').match(sign)?.length ?? 0;
    await page.locator('[data-list] > li[data-id="glass-vallee"]').getByRole('link').focus();
    await expect.poll(() => countIn('.ring', /h0/g), TIMEOUT).toBeGreaterThan(1);
    expect(await countIn('.tie', /L/g)).toBe(await countIn('.ring', /h0/g));
    await page.getByRole('combobox', { name: 'Chercher dans l’atlas' }).focus();
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
    const words = page.locator('case-map noscript p');
    expect(await words.isVisible()).toBe(true);
    expect(await words.textContent()).toContain('La carte a besoin de JavaScript.');
    expect(await words.getByRole('link').count()).toBe(2);
    expect(await stageOf(page).isVisible()).toBe(false);
  });
});
