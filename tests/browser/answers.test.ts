/** The page that is the answer to a query comes before its results. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey } from './journey.ts';
import { listFaults } from './page-faults.ts';

const answerOf = (page: Page) => page.getByRole('main').getByRole('region', { name: 'Réponse' });
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Rechercher' });
const optionsOf = (page: Page) => dialogOf(page).getByRole('option');

/** Until nothing more is awaited. */
async function waitForResults(page: Page): Promise<void> {
  await page.locator('site-search:is([data-state="done"], [data-state="empty"])').waitFor();
}

/** Addresses of the answers, below the site. */
async function readAnswers(page: Page): Promise<readonly string[]> {
  const links = answerOf(page).getByRole('link');
  return links.evaluateAll((all) =>
    all.map((link) => {
      const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
      return pathname.split('/').slice(-3).join('/') + hash;
    }),
  );
}

async function typeInDialog(page: Page, text: string): Promise<void> {
  await dialogOf(page).getByRole('combobox').fill(text);
  await dialogOf(page).locator('[role="listbox"][aria-busy="false"]').waitFor();
}

describe('/recherche/', () => {
  journey.for([
    ['SPL', ['formes/spl/'], /Forme · \d+\scas/],
    [
      'je ne trouve pas de soudeurs',
      ['pratiques/recruter-ensemble/', 'pratiques/former-ensemble/'],
      /« Je ne trouve pas à recruter »/,
    ],
    ['combien ça coûte', ['couts/'], /Ce que ça coûte/],
    [
      "combien d'emplois cosmetic valley",
      ['cas/cosmetic-valley/#chiffre-emplois-chartres'],
      /2\s000\semplois[^]*2023[^]*Chartres[^]*Source/,
    ],
  ] as const)('« %s » is answered before its results', async ([query, addresses, words], { open }) => {
    const { page, problems } = await open(`/recherche/?q=${encodeURIComponent(query)}`, { sendsPolicy: true });
    await waitForResults(page);
    const found = await readAnswers(page);
    expect(found.map((address) => address.replace(/^[^/]*\/(?=couts)/, ''))).toEqual(addresses);
    expect((await answerOf(page).innerText()).replaceAll('\u00a0', ' ')).toMatch(words);
    const first = page.getByRole('main').locator('[data-results] h2').first();
    const [answer, results] = await Promise.all([answerOf(page).boundingBox(), first.boundingBox()]);
    expect(answer?.y).toBeLessThan(results?.y ?? 0);
    const lead = page.getByRole('region', { name: /^En premier/ }).getByRole('link');
    const leads = await lead.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(leads.filter((href) => found.some((address) => href.endsWith(`/${address}`)))).toEqual([]);
    expect(await listFaults(page, { within: 'site-search' })).toEqual([]);
    expect(problems).toEqual([]);
  });

  journey('a query that no page is the answer to has none, and takes the one before away', async ({ open }) => {
    const { page } = await open('/recherche/?q=cluster');
    await waitForResults(page);
    expect(await readAnswers(page)).toEqual(['formes/cluster/']);
    const field = page.getByRole('main').getByRole('searchbox');
    await field.fill('cluster fromage');
    await expect.poll(() => answerOf(page).count()).toBe(0);
    await field.fill('');
    await field.fill('grappe');
    await answerOf(page).waitFor();
    expect(await readAnswers(page)).toEqual(['formes/grappe/']);
  });

  journey('is told aloud, and a figure leads to its row', async ({ open }) => {
    const { page } = await open('/recherche/?q=emplois+cosmetic+valley', { width: 390 });
    await waitForResults(page);
    await expect
      .poll(() => page.locator('site-search [data-announced]').textContent())
      .toMatch(/^Réponse\s: Cosmetic Valley\s: 2\s000\semplois, chiffre · 2023\. \d+/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await answerOf(page).getByRole('link').click();
    await page.waitForURL((url) => url.hash === '#chiffre-emplois-chartres');
    expect(await page.locator(':target').innerText()).toMatch(/2\s000/);
  });

  journey.for(['is missing', 'never comes'])('a table that %s keeps no result away', async (does, { open }) => {
    const { page } = await open('/recherche/?q=SPL', {
      prepare: (page) =>
        page.route('**/donnees/reponses.json', (route) =>
          does === 'is missing' ? route.fulfill({ status: 404, body: '' }) : new Promise<void>(() => undefined),
        ),
    });
    await waitForResults(page);
    expect(
      await page
        .getByRole('main')
        .getByRole('region', { name: /^Cas \(/ })
        .count(),
    ).toBe(1);
    expect(await answerOf(page).count()).toBe(0);
  });
});

describe('the dialog', () => {
  journey('the answer is the first option, and the one that Entrée opens', async ({ open }) => {
    const { page, problems } = await open('/methode/', { sendsPolicy: true });
    await page.keyboard.press('Control+k');
    await typeInDialog(page, 'grappe');
    const group = dialogOf(page).getByRole('group', { name: 'Réponse' });
    expect(await group.getByRole('option').count()).toBe(1);
    const first = optionsOf(page).first();
    expect(await first.getAttribute('aria-selected')).toBe('true');
    expect(await first.innerText()).toMatch(/Grappe d’entreprises[^]*Forme · \d+\scas/);
    expect(await listFaults(page, { within: 'dialog' })).toEqual([]);
    await page.keyboard.press('ArrowDown');
    expect(await first.getAttribute('aria-selected')).toBe('false');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith('/formes/grappe/'));
    expect(problems).toEqual([]);
  });

  journey('without an answer the first result is in question', async ({ open }) => {
    const { page } = await open('/methode/');
    await page.keyboard.press('Control+k');
    await typeInDialog(page, 'grappe');
    await typeInDialog(page, 'verre');
    await expect.poll(() => dialogOf(page).getByRole('group', { name: 'Réponse' }).count()).toBe(0);
    expect(await optionsOf(page).first().getAttribute('href')).toContain('/cas/');
    expect(await optionsOf(page).first().getAttribute('aria-selected')).toBe('true');
  });
});

describe('/explorer/', () => {
  journey('the answer is one line above the list', async ({ open }) => {
    const { page } = await open('/explorer/?q=SPL');
    const line = page.locator('case-explorer [data-answers]');
    await line.getByRole('link', { name: 'Système productif local (SPL)' }).waitFor();
    expect(await line.innerText()).toMatch(/Réponse\s:[^]*Forme · \d+\scas/);
    await page.getByRole('main').getByRole('combobox').fill('SPL fromage');
    await line.waitFor({ state: 'hidden' });
  });

  journey('says nothing of the page it is on, and leads to a département', async ({ open }) => {
    const { page } = await open('/explorer/?q=Sarthe');
    const line = page.locator('case-explorer [data-answers]');
    const link = line.getByRole('link', { name: 'Sarthe' });
    expect(await link.getAttribute('href')).toMatch(/\/explorer\/\?departement=72$/);
    await page.getByRole('main').getByRole('combobox').fill('carte');
    await line.waitFor({ state: 'hidden' });
  });
});
