/** What was read is read again once the server has stopped. A server of its own: a worker stays with its address. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { createStaticServer } from '../../scripts/static-server.ts';
import { findBuiltSite, readBuiltFile } from '../built-site.ts';
import { journey } from './journey.ts';

const site = findBuiltSite();
const WORKER = '/service-worker.js';
const CASE = 'cas/glass-vallee/';

/** The built site, whose worker a test may replace, and which it may stop. */
async function startSite() {
  const files = createStaticServer(site);
  let remark = '';
  const server = createServer((request, response) => {
    if (request.url !== WORKER) return files.emit('request', request, response);
    return response
      .writeHead(200, { 'Content-Type': 'text/javascript' })
      .end(`${readBuiltFile(site, WORKER).toString('utf8')}${remark}`);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://127.0.0.1:${port}${site.base}`,
    publishAgain: () => (remark = '\n// newer'),
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What the layout prints on a published site; resolves once the worker answers for the page. */
async function keepPages(page: Page): Promise<void> {
  await page.evaluate(async (worker) => {
    const notice = document.createElement('offline-notice');
    notice.dataset['worker'] = worker;
    notice.hidden = true;
    notice.innerHTML = '<p>Le site a changé</p><button type="button">Recharger</button>';
    const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
    document.body.append(notice);
    if (navigator.serviceWorker.controller === null) await taken;
  }, WORKER);
}

journey('without a network, the pages read and the search stay', async ({ visits }) => {
  const { home, stop } = await startSite();
  const { page } = await visits.open(home, { isAlone: true });
  await keepPages(page);
  await page.goto(home + CASE);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await page.goto(`${home}recherche/?q=verre`);
  await page.locator('site-search[data-state="done"]').waitFor();
  const readResults = () => page.getByRole('main').getByRole('heading', { level: 3 }).allTextContents();
  const results = await readResults();
  expect(results.length).toBeGreaterThan(0);

  stop();
  await page.goto(home + CASE);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
  await page.goto(`${home}recherche/?q=verre`);
  await page.locator('site-search[data-state="done"]').waitFor();
  expect(await readResults()).toEqual(results);

  await page.goto(`${home}cas/nogentech/`);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Hors connexion');
  await expect.poll(() => page.getByRole('main').getByRole('listitem').allTextContents()).toContain(title?.trim());
  await visits.close(page, { isAlone: true });
});

journey('a site that changed is announced, and reloaded when the reader asks', async ({ visits }) => {
  const { home, publishAgain, stop } = await startSite();
  const { page } = await visits.open(home, { isAlone: true });
  await keepPages(page);
  const button = page.getByRole('button', { name: 'Recharger' });
  expect(await button.isVisible()).toBe(false);
  publishAgain();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await button.waitFor();
  await Promise.all([page.waitForEvent('load'), button.click()]);
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');

  await keepPages(page);
  await page.evaluate(() => fetch('/_astro/gone.js'));
  await button.waitFor();
  stop();
  await visits.close(page, { isAlone: true });
});
