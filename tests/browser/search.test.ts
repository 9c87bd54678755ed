import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findBuiltSite, listPagePaths, readBuiltFile } from '../built-site.ts';
import { journey, standStill } from './journey.ts';

const site = findBuiltSite();
const NOWHERE = 'zigoufleur';

/** Addresses of the pages whose text matches. */
function findPagesWith(pattern: RegExp): readonly string[] {
  return listPagePaths(site).filter((path) =>
    pattern.test(
      readBuiltFile(site, path)
        .toString('utf8')
        .replace(/<[^>]*>/g, ' '),
    ),
  );
}

/** Addresses below the base of the links in the content, without their anchors. */
async function readLinks(page: Page): Promise<readonly string[]> {
  const addresses = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.flatMap((link) => (link instanceof HTMLAnchorElement ? link.pathname : [])));
  return addresses.map((address) => `/${address.slice(site.base.length)}`);
}

/** Types a query on the search page and gives a reader of what it adds to the links of the page. */
async function search(page: Page, query: string): Promise<() => Promise<readonly string[]>> {
  const before = new Set(await readLinks(page));
  await page
    .getByRole('main')
    .getByRole('searchbox', { name: /rechercher/i })
    .fill(query);
  return async () => (await readLinks(page)).filter((address) => !before.has(address));
}

describe('/recherche/', () => {
  journey.for([
    ['alliance', 'l’alliance', /l(?:’|&#x2019;|&rsquo;)alliance/i],
    ['oeuvre', 'œuvre', /œuvre/i],
    ['metallurgie', 'métallurgie', /métallurgie/i],
  ] as const)('« %s » finds pages that write « %s »', async ([query, , pattern], { open }) => {
    const expected = new Set(findPagesWith(pattern));
    expect(expected.size).toBeGreaterThan(0);
    const { page, problems } = await open('/recherche/');
    const readResults = await search(page, query);
    await page.locator('site-search[data-state="done"]').waitFor();
    const more = page.getByRole('button', { name: 'Afficher la suite' });
    while ((await more.count()) > 0) await more.first().click();
    await expect
      .poll(async () => (await readResults()).filter((address) => expected.has(address)), { timeout: 30_000 })
      .not.toEqual([]);
    expect(problems).toEqual([]);
  });

  journey('a word that is nowhere has no result, and no lookalike', async ({ open }) => {
    expect(findPagesWith(new RegExp(NOWHERE, 'i'))).toEqual([]);
    const { page } = await open('/recherche/');
    const readResults = await search(page, NOWHERE);
    await page.locator('site-search[data-state="empty"]').waitFor();
    expect(await page.getByRole('main').innerText()).toContain('Aucun résultat');
    expect(await readResults()).toEqual([]);
    const threads = page
      .getByRole('navigation', { name: 'Parcourir sans chercher' })
      .getByRole('link', { name: / pour / });
    expect(await threads.count()).toBe(4);
  });

  journey('a word that is nowhere gives the words that look like it, each a search of its own', async ({ open }) => {
    const { page } = await open('/recherche/?q=verrotterie');
    await page.locator('site-search[data-state="empty"]').waitFor();
    const [proposal] = await page.locator('[data-proposals] a').all();
    if (proposal === undefined) throw new Error('no word is proposed');
    await proposal.click();
    await page.locator('site-search[data-state="done"]').waitFor();
    expect(
      await page
        .getByRole('region', { name: /^Cas \(/ })
        .getByRole('link')
        .count(),
    ).toBeGreaterThan(0);
  });

  journey('a typing mistake is forgiven, and said', async ({ open }) => {
    const { page } = await open('/recherche/?q=Oyonax');
    await page.locator('site-search[data-state="done"]').waitFor();
    expect(await page.getByRole('main').getByRole('status').innerText()).toMatch(
      /résultats pour «\u00a0Oyonnax\u00a0»/,
    );
    expect(await readLinks(page)).toContain('/cas/plastics-vallee-oyonnax/');
  });

  journey('results are grouped by kind of page', async ({ open }) => {
    const { page } = await open('/recherche/?q=Bretagne');
    await page.locator('site-search[data-state="done"]').waitFor();
    const groups = await page.locator('[data-results]').getByRole('heading', { level: 2 }).allInnerTexts();
    const names = groups.map((group) => group.replace(/\s*\(.*/, ''));
    expect(names[0]).toBe('Cas');
    expect(await page.locator('[data-answers]').getByRole('heading', { level: 2 }).innerText()).toBe('Réponse');
    expect(names).toEqual(expect.arrayContaining(['Régions', 'Acteurs']));
  });

  journey('a work that pages cite is found by its author, and its link leads to its row', async ({ open }) => {
    const { page } = await open('/recherche/?q=Letowski');
    await page.locator('site-search[data-state="done"]').waitFor();
    const works = page.getByRole('region', { name: /^Sources \(/ }).getByRole('link');
    await works.first().click();
    await page.waitForURL('**/sources/**');
    expect(await page.locator(':target').innerText()).toContain('Letowski');
  });

  journey('until the names are there, only the table of answers shares the line with them', async ({ open }) => {
    const { page } = await open('/recherche/');
    const asked: string[] = [];
    const names = Promise.withResolvers<undefined>();
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
    await page.route('**/donnees/index.json', async (route) => {
      await names.promise;
      await route.continue();
    });
    await page.getByRole('main').getByRole('searchbox').fill('verre');
    await expect.poll(() => asked).toEqual(['reponses.json', 'index.json']);
    await standStill(page);
    expect(asked).toEqual(['reponses.json', 'index.json']);
    names.resolve(undefined);
    await page.locator('site-search[data-state="done"]').waitFor();
    expect(asked).toContain('pagefind.js');
  });

  journey(
    'what no title answers is said at once, the rows of another query staying until the texts',
    async ({ open }) => {
      const { page } = await open('/recherche/?q=verre');
      await page.locator('site-search[data-state="done"]').waitFor();
      await page.route('**/pagefind/**', () => new Promise<void>(() => undefined));
      await page.getByRole('main').getByRole('searchbox').fill(NOWHERE);
      await expect
        .poll(() => page.getByRole('main').getByRole('status').innerText())
        .toMatch(/^Aucun résultat pour «\s+zigoufleur\s+» dans les titres\s+; recherche dans les textes…$/);
    },
  );

  journey('what the small index shows does not move when the full text answers', async ({ open }) => {
    const { page } = await open('/recherche/');
    let letIn: (() => void) | undefined;
    const waiting = new Promise<void>((resolve) => (letIn = resolve));
    await page.route('**/pagefind/**', async (route) => {
      await waiting;
      await route.continue();
    });
    const results = page.getByRole('region', { name: /^Cas \(/ }).getByRole('listitem');
    const readPlaces = () =>
      results.evaluateAll((items) =>
        items.map((item) => [item.querySelector('a')?.pathname, item.getBoundingClientRect().top]),
      );
    await page.getByRole('main').getByRole('searchbox').fill('verre');
    await page.locator('site-search[data-state="quick"]').waitFor();
    const before = await readPlaces();
    expect(before.length).toBeGreaterThan(0);
    letIn?.();
    await page.locator('site-search[data-state="done"]').waitFor();
    expect((await readPlaces()).slice(0, before.length)).toEqual(before);
  });

  journey.for([
    '**/donnees/index.json',
    '**/pagefind/mots-*.json',
    '**/pagefind/pagefind.js*',
    '**/pagefind/pages.json',
  ])('without %s the page says so, and keeps its links', async (address, { open }) => {
    const { page } = await open('/recherche/');
    await page.route(address, (route) => route.fulfill({ status: 404, body: '' }));
    await page.getByRole('main').getByRole('searchbox').fill('verre');
    await page.locator('site-search[data-state="failed"]').waitFor();
    expect(await page.getByRole('main').getByRole('status').innerText()).toContain('n’a pas pu se charger');
    expect(await readLinks(page)).toContain('/cas/');
  });

  journey('data cut short is said like data missing', async ({ open }) => {
    const { page } = await open('/recherche/');
    await page.route('**/donnees/index.json', async (route) => {
      const index = await (await route.fetch()).json();
      await route.fulfill({ json: { ...index, cases: { ...index.cases, titles: '' } } });
    });
    await page.getByRole('main').getByRole('searchbox').fill('verre');
    await page.locator('site-search[data-state="failed"]').waitFor();
  });

  journey('the query lives in the address', async ({ open }) => {
    const { page } = await open('/recherche/?q=verre');
    const field = page.getByRole('main').getByRole('searchbox', { name: /rechercher/i });
    expect(await field.inputValue()).toBe('verre');
    await expect.poll(() => readLinks(page), { timeout: 30_000 }).toContain('/cas/glass-vallee/');
    await field.fill('lunettes');
    await expect.poll(() => new URL(page.url()).searchParams.get('q'), { timeout: 30_000 }).toBe('lunettes');
  });

  journey('a plain form sends the query without JavaScript', async ({ open }) => {
    const { page } = await open('/recherche/', { hasScript: false });
    await page
      .getByRole('main')
      .getByRole('searchbox', { name: /rechercher/i })
      .fill('verre');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === 'verre');
    expect(new URL(page.url()).pathname).toBe(`${site.base}recherche/`);
  });

  journey('the search runs under the policy sent as a header', async ({ open }) => {
    const { page, problems } = await open('/recherche/?q=verre', { sendsPolicy: true });
    await expect.poll(() => readLinks(page), { timeout: 30_000 }).toContain('/cas/glass-vallee/');
    expect(problems).toEqual([]);
  });
});
