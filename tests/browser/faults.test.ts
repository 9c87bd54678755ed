import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { HERE, listScripts, openFaulty, refuseStorage, visibleText, type Fault } from './faults.ts';
import { journey } from './journey.ts';

const ENGINE = /\/pagefind\/pagefind\.js/;
const INDEX_PARTS = /\/pagefind\/index\//;
const DIALOG_CODE = /\/_astro\/dialog\./;
const NO_SEARCH = /^La recherche n’a pas pu se charger/;
const TITLES_ONLY =
  /^\d+ résultats? pour « alliance » dans les titres : .*\. La recherche dans les textes n’a pas pu se charger/;
const TITLES_FIRST = /^\d+ résultats? pour « alliance » dans les titres : .* ; recherche dans les textes…$/;
const PART_LOST = /^\d+ résultats? pour « alliance » : .*Une partie des textes n’a pas pu se charger/;

/** Of the search, wherever it is asked. */
const SEARCH_FAULTS: readonly Fault[] = [
  { files: /\/donnees\/index\.json/, does: 'is missing', sentence: NO_SEARCH },
  { files: ENGINE, does: 'is missing', sentence: TITLES_ONLY },
  { files: ENGINE, does: 'never comes', sentence: TITLES_FIRST },
  { files: INDEX_PARTS, does: 'is missing', sentence: PART_LOST },
  { files: INDEX_PARTS, does: 'never comes', sentence: TITLES_FIRST },
];

/** The other files of the engine: what asks for them is the same everywhere. */
const ENGINE_FAULTS = [/\/pages\.json/, /pf_meta/, /wasm\./, /mots-\d+\.json/, /pagefind-entry/].map(
  (files): Fault => ({ files, does: 'is missing', sentence: TITLES_ONLY }),
);

describe('the search page', () => {
  journey.for([...SEARCH_FAULTS, ...ENGINE_FAULTS])('$files $does', async ({ sentence, ...fault }, { open }) => {
    const { page, countHits } = await openFaulty(open, '/recherche/?q=alliance', [fault]);
    await expect.poll(() => visibleText(page, 'site-search output')).toMatch(sentence);
    await expect.poll(countHits).toBeGreaterThan(0);
    const results = await page.locator('site-search [data-results] a').count();
    expect(results > 0).toBe(sentence !== NO_SEARCH);
  });

  journey.for(listScripts('SearchPanel'))(
    'its script %s is missing: the field keeps the words',
    async ([, files], { open }) => {
      const { page } = await openFaulty(open, '/recherche/?q=alliance', [{ files, does: 'is missing' }]);
      await expect.poll(() => visibleText(page, 'site-search .when-broken')).toMatch(NO_SEARCH);
      expect(await page.locator('#q').inputValue()).toBe('alliance');
    },
  );

  journey('its script never comes', async ({ open }) => {
    const { page } = await openFaulty(open, '/recherche/?q=alliance', [{ files: /SearchPanel/, does: 'never comes' }]);
    await expect.poll(() => visibleText(page, 'site-search .when-late')).toMatch(/^La recherche se charge\. /);
  });

  journey('a part of the index that comes back is asked for again', async ({ open }) => {
    const { page } = await openFaulty(open, '/recherche/?q=alliance', [{ files: INDEX_PARTS, does: 'is missing' }]);
    await page.locator('site-search[data-state="partial"]').waitFor();
    await page.unrouteAll();
    await page.locator('#q').press('Enter');
    await page.locator('site-search[data-state="done"]').waitFor();
  });

  journey('offline, then online again: the answer comes by itself', async ({ open }) => {
    const { page } = await open('/recherche/');
    await page.context().setOffline(true);
    await page.locator('#q').fill('alliance');
    await expect.poll(() => visibleText(page, 'site-search output')).toMatch(/vous êtes hors connexion/);
    await page.context().setOffline(false);
    await page.locator('site-search[data-state="done"]').waitFor();
  });

  journey('a passage that does not come is said', async ({ open }) => {
    const { page } = await openFaulty(open, '/recherche/?q=alliance', [{ files: /\/textes\//, does: 'is missing' }]);
    await page.getByText('Le passage n’a pas pu se charger.').first().waitFor();
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
    await expect.poll(() => visibleText(page, 'dialog output')).toMatch(sentence);
    await expect.poll(countHits).toBeGreaterThan(0);
    expect((await page.getByRole('option').count()) > 0).toBe(sentence !== NO_SEARCH);
  });

  journey('its code is missing and the search page too: the page being read stays', async ({ open }) => {
    // Offline alone would leave the copy of the code that the browser keeps from other pages.
    const prepare = (page: Page) => page.route(DIALOG_CODE, (route) => route.abort());
    const { page } = await open(HERE, { prepare });
    await page.context().setOffline(true);
    await page.keyboard.press('Control+k');
    await expect.poll(() => visibleText(page, 'search-dialog [data-fault]')).toMatch(NO_SEARCH);
    expect(new URL(page.url()).pathname).toMatch(/methode\/$/);
  });

  journey('its code never comes', async ({ open }) => {
    const { page } = await openFaulty(open, HERE, [{ files: DIALOG_CODE, does: 'never comes' }]);
    await page.waitForLoadState('load');
    await page.keyboard.press('Control+k');
    await expect.poll(() => visibleText(page, 'search-dialog [data-fault]')).toBe('La recherche se charge…');
  });

  journey.for(listScripts('Base'))('its opener %s is missing: no dead shortcut', async ([, files], { open }) => {
    const { page } = await openFaulty(open, HERE, [{ files, does: 'is missing' }]);
    await page.waitForLoadState('load');
    expect(await page.locator('search-dialog kbd').first().isVisible()).toBe(false);
  });

  journey('without storage it opens all the same', async ({ open }) => {
    const { page } = await open(HERE, { prepare: refuseStorage, isAlone: true });
    await openDialog(page);
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
  });
});

describe('the explorer', () => {
  const visible = (page: Page) =>
    visibleText(page, 'case-explorer .results > p, case-explorer .progress, case-map .words p');

  journey.for<Fault & { readonly path: string }>([
    {
      path: '/explorer/',
      files: /explorateur\.json/,
      does: 'is missing',
      sentence: /Les données n’ont pas pu se charger/,
    },
    { path: '/explorer/', files: /explorateur\.json/, does: 'never comes', sentence: /Recherche des cas…/ },
    { path: '/explorer/', files: /carte\.json/, does: 'is missing', sentence: /La carte n’a pas pu se charger/ },
    { path: '/explorer/', files: /carte\.json/, does: 'never comes', sentence: /Chargement de la carte/ },
    { path: '/explorer/', files: /_astro\/stage\./, does: 'is missing', sentence: /La carte n’a pas pu se charger/ },
    { path: '/explorer/', files: /_astro\/stage\./, does: 'never comes', sentence: /Chargement de la carte/ },
    {
      path: '/explorer/?vue=tableau',
      files: /cas-\d+\.json/,
      does: 'is missing',
      sentence: /Des cas n’ont pas pu se charger/,
    },
    {
      path: '/explorer/?q=alliance',
      files: /index\.json/,
      does: 'is missing',
      sentence: /La recherche par mots n’a pas pu se charger/,
    },
    {
      path: '/explorer/?q=alliance',
      files: ENGINE,
      does: 'is missing',
      sentence: /La recherche dans les textes n’a pas pu se charger/,
    },
    { path: '/explorer/?q=alliance', files: ENGINE, does: 'never comes', sentence: /Recherche des cas…/ },
    {
      path: '/explorer/?q=alliance',
      files: INDEX_PARTS,
      does: 'is missing',
      sentence: /Une partie des textes n’a pas pu se charger/,
    },
    {
      path: '/explorer/',
      files: /Explorer\.astro/,
      does: 'never comes',
      sentence: /La recherche et les filtres se chargent/,
    },
  ])('$path: $files $does', async ({ path, sentence, ...fault }, { open }) => {
    const { page, countHits } = await openFaulty(open, path, [fault]);
    await expect.poll(() => visible(page)).toMatch(sentence);
    await expect.poll(countHits).toBeGreaterThan(0);
    expect(await page.locator('[data-list] > li').count()).toBeGreaterThan(0);
  });

  journey.for(listScripts('Explorer'))(
    'its script %s is missing: list, links, no empty map',
    async ([, files], { open }) => {
      const { page } = await openFaulty(open, '/explorer/?q=alliance', [{ files, does: 'is missing' }]);
      await expect.poll(() => visible(page)).toMatch(/La recherche et les filtres n’ont pas pu se charger/);
      await expect.poll(() => visible(page)).toMatch(/La carte n’a pas pu se charger/);
      expect(await page.locator('case-map [data-stage]').isVisible()).toBe(false);
      expect(await page.locator('#q').inputValue()).toBe('alliance');
    },
  );

  journey.for(listScripts('MapPanel'))('the script %s of its map is missing', async ([, files], { open }) => {
    const { page } = await openFaulty(open, '/explorer/', [{ files, does: 'is missing' }]);
    await expect.poll(() => visible(page)).toMatch(/La carte n’a pas pu se charger\. Rechargez/);
    expect(await visibleText(page, 'case-map')).not.toMatch(/JavaScript/);
  });

  journey('without storage it works', async ({ open }) => {
    const { page } = await open('/explorer/?region=bretagne', { prepare: refuseStorage, isAlone: true });
    await page.locator('case-explorer[data-state="ready"]').waitFor();
  });
});
