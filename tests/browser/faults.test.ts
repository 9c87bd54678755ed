import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findBuiltSite } from '../built-site.ts';
import { journey, type Open } from './journey.ts';

/** What goes wrong with some files, and the sentence that the reader reads in their place. */
interface Fault {
  readonly files: RegExp;
  readonly does: 'is missing' | 'never comes';
  readonly sentence: RegExp;
}

const HERE = '/methode/';
const PATIENCE = { timeout: 15_000 };
const RESPONSES: Readonly<Record<Fault['does'], (route: Route) => Promise<void>>> = {
  'is missing': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html>' }),
  'never comes': () => new Promise(() => undefined),
};

/** Opens a page in which some files fail; what is asked for is counted, so that a row cannot be about nothing. */
async function openFaulty(open: Open, path: string, faults: readonly Pick<Fault, 'files' | 'does'>[]) {
  const { page } = await open(HERE);
  let hits = 0;
  for (const { files, does } of faults) {
    await page.route(files, (route) => {
      hits += 1;
      return RESPONSES[does](route);
    });
  }
  await go(page, path);
  return { page, countHits: () => hits };
}

async function go(page: Page, path: string): Promise<void> {
  await page.goto(new URL(`..${path}`, page.url()).href, { waitUntil: 'domcontentloaded' });
}

/** The script of a part of the page and those that it imports at once. */
function listScripts(name: string): readonly (readonly [string, RegExp])[] {
  const folder = join(findBuiltSite().directory, '_astro');
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const found = scripts.filter((file) => file.startsWith(name));
  expect(found).toHaveLength(1);
  for (const file of found) {
    const imports = readFileSync(join(folder, file), 'utf8').matchAll(/from"\.\/([^"]+)"/g);
    found.push(...[...imports].map(([, other = '']) => other).filter((other) => !found.includes(other)));
  }
  return found.map((file) => [file.replace(/\.[^.]+\.js$/, ''), new RegExp(`/_astro/${RegExp.escape(file)}$`)]);
}

const ENGINE = /\/pagefind\/pagefind\.js/;
const INDEX_PARTS = /\/pagefind\/index\//;
const NO_SEARCH = /^La recherche n’a pas pu se charger/;
const TITLES_ONLY =
  /^\d+ résultats? pour « alliance » dans les titres : .*\. La recherche dans les textes n’a pas pu se charger/;
const TITLES_FIRST = /^\d+ résultats? pour « alliance » dans les titres : .* ; recherche dans les textes…$/;
const PART_LOST = /^\d+ résultats? pour « alliance » : .*Une partie des textes n’a pas pu se charger/;

/** Of the search, wherever it is asked. */
const SEARCH_FAULTS: readonly Fault[] = [
  { files: /\/donnees\/index\.json/, does: 'is missing', sentence: NO_SEARCH },
  ...[ENGINE, /\/pages\.json/, /pf_meta/, /wasm\./, /mots-\d+\.json/, /pagefind-entry/].flatMap((files): Fault[] => [
    { files, does: 'is missing', sentence: TITLES_ONLY },
    { files, does: 'never comes', sentence: TITLES_FIRST },
  ]),
  { files: INDEX_PARTS, does: 'is missing', sentence: PART_LOST },
  { files: INDEX_PARTS, does: 'never comes', sentence: TITLES_FIRST },
];

const readable = (text: string) => text.replace(/\s+/g, ' ').trim();
const visibleText = async (page: Page, selector: string) =>
  readable(
    await page
      .locator(selector)
      .filter({ visible: true })
      .allInnerTexts()
      .then((texts) => texts.join(' ')),
  );

describe('the search page', () => {
  journey.for(SEARCH_FAULTS)('$files $does', async ({ sentence, ...fault }, { open }) => {
    const { page, countHits } = await openFaulty(open, '/recherche/?q=alliance', [fault]);
    await expect.poll(() => visibleText(page, 'site-search output'), PATIENCE).toMatch(sentence);
    expect(countHits()).toBeGreaterThan(0);
    const results = await page.locator('site-search [data-results] a').count();
    expect(results > 0).toBe(sentence !== NO_SEARCH);
  });

  journey.for(listScripts('SearchPanel'))(
    'its script %s is missing: the field keeps the words',
    async ([, files], { open }) => {
      const { page } = await openFaulty(open, '/recherche/?q=alliance', [{ files, does: 'is missing' }]);
      await expect.poll(() => visibleText(page, 'site-search .when-broken'), PATIENCE).toMatch(NO_SEARCH);
      expect(await page.locator('#q').inputValue()).toBe('alliance');
    },
  );

  journey('its script never comes', async ({ open }) => {
    const { page } = await openFaulty(open, '/recherche/?q=alliance', [{ files: /SearchPanel/, does: 'never comes' }]);
    await expect
      .poll(() => visibleText(page, 'site-search .when-late'), PATIENCE)
      .toMatch(/^La recherche se charge\. /);
  });

  journey('a part of the index that comes back is asked for again', async ({ open }) => {
    const { page } = await openFaulty(open, '/recherche/?q=alliance', [{ files: INDEX_PARTS, does: 'is missing' }]);
    await page.locator('site-search[data-state="partial"]').waitFor();
    await page.unrouteAll();
    await page.locator('#q').press('Enter');
    await page.locator('site-search[data-state="done"]').waitFor();
  });

  journey('offline, then online again: the answer comes by itself', async ({ open }) => {
    const { page } = await open(HERE);
    await go(page, '/recherche/');
    await page.waitForLoadState('load');
    await page.context().setOffline(true);
    await page.locator('#q').fill('alliance');
    await expect.poll(() => visibleText(page, 'site-search output'), PATIENCE).toMatch(/vous êtes hors connexion/);
    await page.context().setOffline(false);
    await page.locator('site-search[data-state="done"]').waitFor();
  });

  journey('a passage that does not come is said', async ({ open }) => {
    const { page } = await openFaulty(open, '/recherche/?q=alliance', [{ files: /\/textes\//, does: 'is missing' }]);
    await page.getByText('Le passage n’a pas pu se charger.').first().waitFor();
  });

  journey('half a word is not said to be nowhere, and what is told is told once', async ({ open }) => {
    const { page } = await open(HERE);
    await go(page, '/recherche/');
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const region = document.querySelector('site-search [data-announced]');
      const output = document.querySelector('site-search output');
      if (region === null || output === null) throw new Error('no region');
      new MutationObserver(() => heard.push(`told: ${region.textContent}`)).observe(region, { childList: true });
      new MutationObserver(() => heard.push(`written: ${output.textContent}`)).observe(output, { childList: true });
    });
    await page.locator('#q').pressSequentially('alliance', { delay: 100 });
    await page.locator('site-search[data-state="done"]').waitFor();
    const read = () => page.evaluate(() => (Reflect.get(window, 'heard') as string[]).map(String));
    await expect.poll(async () => (await read()).filter((line) => line.startsWith('told')).length, PATIENCE).toBe(1);
    const lines = await read();
    expect(lines.filter((line) => /Aucun|aucune/.test(line) && !line.includes('titres'))).toEqual([]);
    expect(lines.map(readable).at(-1)).toMatch(/^told: \d+ résultats pour « alliance »/);
  });
});

describe('the search dialog', () => {
  const openDialog = async (page: Page) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('alliance');
  };

  journey.for(SEARCH_FAULTS)('$files $does', async ({ sentence, ...fault }, { open }) => {
    const { page, countHits } = await openFaulty(open, HERE, [fault]);
    await page.waitForLoadState('load');
    await openDialog(page);
    await expect.poll(() => visibleText(page, 'dialog output'), PATIENCE).toMatch(sentence);
    expect(countHits()).toBeGreaterThan(0);
    expect((await page.getByRole('option').count()) > 0).toBe(sentence !== NO_SEARCH);
  });

  journey('its code is missing and the search page too: the page being read stays', async ({ open }) => {
    const { page } = await open(HERE);
    await page.context().setOffline(true);
    await page.keyboard.press('Control+k');
    await expect.poll(() => visibleText(page, 'search-dialog [data-fault]'), PATIENCE).toMatch(NO_SEARCH);
    expect(new URL(page.url()).pathname).toMatch(/methode\/$/);
  });

  journey('its code never comes', async ({ open }) => {
    const { page } = await openFaulty(open, HERE, [{ files: /\/_astro\/dialog\./, does: 'never comes' }]);
    await page.waitForLoadState('load');
    await page.keyboard.press('Control+k');
    await expect.poll(() => visibleText(page, 'search-dialog [data-fault]'), PATIENCE).toBe('La recherche se charge…');
  });

  journey.for(listScripts('SearchDialog'))(
    'its opener %s is missing: no dead shortcut',
    async ([, files], { open }) => {
      const { page } = await openFaulty(open, HERE, [{ files, does: 'is missing' }]);
      await page.waitForLoadState('load');
      expect(await page.locator('search-dialog kbd').first().isVisible()).toBe(false);
    },
  );

  journey('without storage it opens all the same', async ({ open }) => {
    const { page } = await open(HERE);
    await refuseStorage(page);
    await page.reload();
    await openDialog(page);
    await expect.poll(() => page.getByRole('option').count(), PATIENCE).toBeGreaterThan(0);
  });

  journey('an option is heard by its name and its kind', async ({ open }) => {
    const { page } = await open(HERE);
    await openDialog(page);
    await page.locator('dialog mark').first().waitFor();
    const [name = ''] = await page.getByRole('option').evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
    expect(name).toMatch(/^[^,]+.*, .+ · .+$/);
    expect(name).not.toContain('↵');
  });
});

describe('the explorer', () => {
  const visible = (page: Page) => visibleText(page, 'case-atlas .results > p, case-atlas .progress, case-map .words p');

  journey.for<readonly [string, Fault]>([
    ['/explorer/', { files: /explorateur\.json/, does: 'is missing', sentence: /Les données n’ont pas pu se charger/ }],
    ['/explorer/', { files: /explorateur\.json/, does: 'never comes', sentence: /Recherche des cas…/ }],
    ['/explorer/', { files: /carte\.json/, does: 'is missing', sentence: /La carte n’a pas pu se charger/ }],
    ['/explorer/', { files: /carte\.json/, does: 'never comes', sentence: /Chargement de la carte/ }],
    ['/explorer/', { files: /_astro\/stage\./, does: 'is missing', sentence: /La carte n’a pas pu se charger/ }],
    ['/explorer/', { files: /_astro\/stage\./, does: 'never comes', sentence: /Chargement de la carte/ }],
    [
      '/explorer/?region=bretagne',
      { files: /cas-\d+\.json/, does: 'is missing', sentence: /Des cas n’ont pas pu se charger/ },
    ],
    [
      '/explorer/?q=alliance',
      { files: /index\.json/, does: 'is missing', sentence: /La recherche par mots n’a pas pu se charger/ },
    ],
    [
      '/explorer/?q=alliance',
      { files: ENGINE, does: 'is missing', sentence: /La recherche dans les textes n’a pas pu se charger/ },
    ],
    ['/explorer/?q=alliance', { files: ENGINE, does: 'never comes', sentence: /Recherche des cas…/ }],
    [
      '/explorer/?q=alliance',
      { files: INDEX_PARTS, does: 'is missing', sentence: /Une partie des textes n’a pas pu se charger/ },
    ],
    [
      '/explorer/',
      { files: /Explorer\.astro/, does: 'never comes', sentence: /La recherche et les filtres se chargent/ },
    ],
  ])('%s: $1.files $1.does', async ([path, { sentence, ...fault }], { open }) => {
    const { page, countHits } = await openFaulty(open, path, [fault]);
    await expect.poll(() => visible(page), PATIENCE).toMatch(sentence);
    expect(countHits()).toBeGreaterThan(0);
    expect(await page.locator('[data-list] > li').count()).toBeGreaterThan(0);
  });

  journey.for(listScripts('Explorer'))(
    'its script %s is missing: list, links, no empty map',
    async ([, files], { open }) => {
      const { page } = await openFaulty(open, '/explorer/?q=alliance', [{ files, does: 'is missing' }]);
      await expect.poll(() => visible(page), PATIENCE).toMatch(/La recherche et les filtres n’ont pas pu se charger/);
      expect(await visible(page)).toMatch(/La carte n’a pas pu se charger/);
      expect(await page.locator('case-map [data-stage]').isVisible()).toBe(false);
      expect(await page.locator('#q').inputValue()).toBe('alliance');
    },
  );

  journey.for(listScripts('MapPanel'))('the script %s of its map is missing', async ([, files], { open }) => {
    const { page } = await openFaulty(open, '/explorer/', [{ files, does: 'is missing' }]);
    await expect.poll(() => visible(page), PATIENCE).toMatch(/La carte n’a pas pu se charger\. Rechargez/);
    expect(await visible(page)).not.toMatch(/JavaScript/);
  });

  journey.for([
    ['?region=Bretagne', /^(?!Aucun)/, ''],
    ['?departement=2a', /^Aucun cas|^\d/, ''],
    ['?region=atlantide', /^\d+ cas$/, 'Filtre inconnu : « atlantide » n’est pas appliqué.'],
    ['?region=__proto__', /^\d+ cas$/, 'Filtre inconnu : « __proto__ » n’est pas appliqué.'],
    ['?departement=constructor', /^\d+ cas$/, 'Filtre inconnu : « constructor » n’est pas appliqué.'],
  ] as const)('the address %s is read for what it is', async ([search, count, note], { open }) => {
    const { page, problems } = await open(`/explorer/${search}`);
    await page.locator('case-atlas[data-state="ready"]').waitFor();
    await page.locator('case-map[data-state="ready"]').waitFor();
    expect(readable(await page.locator('output[data-count]').innerText())).toMatch(count);
    expect(await visibleText(page, '[data-correction]')).toBe(note);
    expect(problems).toEqual([]);
  });

  journey('a filter of 300 letters stays within the page', async ({ open }) => {
    const { page } = await open(`/explorer/?objectif=${'x'.repeat(300)}`, { width: 390 });
    await page.locator('case-atlas[data-state="ready"]').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  journey('without storage it works', async ({ open }) => {
    const { page } = await open(HERE);
    await refuseStorage(page);
    await go(page, '/explorer/?region=bretagne');
    await page.locator('case-atlas[data-state="ready"]').waitFor();
  });

  journey('by the keyboard the map says its keys', async ({ open }) => {
    const { page } = await open('/explorer/');
    await page.locator('case-map[data-state="ready"]').waitFor();
    const keys = page.locator('#carte-aide');
    expect((await keys.boundingBox())?.width).toBeLessThan(2);
    await page.locator('[data-open-sheet]').or(page.locator('[data-view="tableau"]')).first().focus();
    await page.keyboard.press('Tab');
    await page.locator('[data-stage]').focus();
    expect((await keys.boundingBox())?.width).toBeGreaterThan(100);
  });

  journey('is heard in one place', async ({ open }) => {
    const { page } = await open('/explorer/');
    await page.locator('case-atlas[data-state="ready"]').waitFor();
    const heard = await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      for (const region of document.querySelectorAll(
        'case-atlas :is([aria-live="polite"], [role="status"]:not([aria-live]))',
      ))
        new MutationObserver(() => told.push(region.textContent)).observe(region, { childList: true, subtree: true });
      return told;
    });
    expect(heard).toEqual([]);
    await page
      .getByRole('checkbox', { name: /^Former/ })
      .first()
      .check();
    const read = () => page.evaluate(() => Reflect.get(window, 'told') as string[]);
    await expect.poll(async () => (await read()).length, PATIENCE).toBe(1);
    await page.getByRole('button', { name: 'Tableau' }).click();
    await page.waitForTimeout(1500);
    expect(await read()).toHaveLength(1);
  });
});

async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
}
