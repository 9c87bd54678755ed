import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findBuiltSite, listPagePaths, readBuiltFile } from '../built-site.ts';
import { journey } from './journey.ts';

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
    const more = page.getByRole('button', { name: 'Afficher la suite' });
    await expect.poll(readResults, { timeout: 10_000 }).not.toEqual([]);
    if (await more.isVisible()) await more.click();
    await expect
      .poll(async () => (await readResults()).filter((address) => expected.has(address)), { timeout: 10_000 })
      .not.toEqual([]);
    expect(problems).toEqual([]);
  });

  journey('a word that is nowhere has no result, and no lookalike', async ({ open }) => {
    expect(findPagesWith(new RegExp(NOWHERE, 'i'))).toEqual([]);
    const { page } = await open('/recherche/');
    const readResults = await search(page, NOWHERE);
    await expect.poll(() => page.getByRole('main').innerText(), { timeout: 10_000 }).toContain('Aucun résultat');
    expect(await readResults()).toEqual([]);
  });

  journey('the query lives in the address', async ({ open }) => {
    const { page } = await open('/recherche/?q=verre');
    const field = page.getByRole('main').getByRole('searchbox', { name: /rechercher/i });
    expect(await field.inputValue()).toBe('verre');
    await expect.poll(() => readLinks(page), { timeout: 10_000 }).toContain('/cas/glass-vallee/');
    await field.fill('lunettes');
    await expect.poll(() => new URL(page.url()).searchParams.get('q'), { timeout: 10_000 }).toBe('lunettes');
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
    await expect.poll(() => readLinks(page), { timeout: 10_000 }).toContain('/cas/glass-vallee/');
    expect(problems).toEqual([]);
  });
});
