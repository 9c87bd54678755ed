/** A query that is a place, or names one, leads to the cases around it. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey } from './journey.ts';
import { listFaults } from './page-faults.ts';

const answerOf = (page: Page) => page.getByRole('main').getByRole('region', { name: 'Réponse' });
const searchesOf = (page: Page) =>
  answerOf(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).search));

describe('/recherche/', () => {
  journey.for([
    ['Annonay', ['?tri=distance&pres=Annonay+%2807100%29', '?region=auvergne-rhone-alpes']],
    ['cluster Normandie', ['?q=cluster&region=normandie', '?region=normandie']],
    ['Picardie', ['?departement=02&departement=60&departement=80']],
  ] as const)('« %s » is a way to the explorer', async ([query, searches], { open }) => {
    const { page, problems } = await open(`/recherche/?q=${encodeURIComponent(query)}`, { sendsPolicy: true });
    await answerOf(page).waitFor();
    expect(await searchesOf(page)).toEqual(searches);
    expect(await listFaults(page, { within: 'site-search' })).toEqual([]);
    expect(problems).toEqual([]);
  });

  journey('what the card leads to is in the order of distances', async ({ open }) => {
    const { page } = await open('/recherche/?q=Annonay');
    await answerOf(page).getByRole('link', { name: 'Les cas autour d’Annonay' }).click();
    await page.locator('case-explorer[data-state="ready"]').waitFor();
    await page.getByText('Distances depuis Annonay').waitFor();
  });

  journey('communes are loaded after the results, and not at all where they are not needed', async ({ open }) => {
    const { page } = await open('/methode/');
    const asked: string[] = [];
    page.on(
      'request',
      (request) => /communes|explorateur|place-finder/.test(request.url()) && asked.push(request.url()),
    );
    await page.goto(new URL('../recherche/?q=SPL', page.url()).href);
    await page.locator('site-search[data-state="done"]').waitFor();
    await answerOf(page).waitFor();
    expect(asked.filter((address) => /communes|place-finder/.test(address))).toEqual([]);
    await page.route('**/donnees/communes/**', (route) => route.abort());
    await page.goto(new URL('?q=romans', page.url()).href);
    await page.locator('site-search[data-state="done"]').waitFor();
    expect(
      await page
        .getByRole('main')
        .getByRole('region', { name: /^Cas \(/ })
        .count(),
    ).toBe(1);
  });

  journey('under a short list: the trade elsewhere, other trades near, then the directory', async ({ open }) => {
    const { page } = await open('/recherche/?q=scierie+vosges');
    const beyond = page.locator('[data-beyond]');
    await beyond.getByRole('region', { name: 'Dans votre métier, ailleurs' }).waitFor();
    expect(await beyond.getByRole('heading').allInnerTexts()).toEqual([
      'Dans votre métier, ailleurs',
      'Près de chez vous, autres métiers',
      'Au répertoire, sans fiche encore',
    ]);
    await page.getByRole('main').getByRole('searchbox').fill('textile');
    await page.locator('site-search[data-state="done"]').waitFor();
    await beyond.waitFor({ state: 'hidden' });
  });

  journey('where nothing is found, the map is a link away', async ({ open }) => {
    const { page } = await open('/recherche/?q=zigoufleur');
    await page.locator('site-search[data-state="empty"]').waitFor();
    await page.locator('.when-empty').getByRole('link', { name: 'la carte' }).click();
    await page.waitForURL('**/explorer/');
  });
});

describe('/explorer/', () => {
  journey('a commune in the words is one line above the list', async ({ open }) => {
    const { page } = await open('/explorer/?q=Annonay');
    const line = page.locator('case-explorer [data-answers]');
    await line.getByRole('link', { name: 'Les cas autour d’Annonay' }).click();
    await page.getByText('Distances depuis Annonay').waitFor();
  });
});
