/** What a reader of a case or of the explorer meets with a keyboard or a finger. */
import { expect } from 'vitest';
import { findBuiltSite } from '../built-site.ts';
import { pickLastingPages } from '../templates.ts';
import { journey } from './journey.ts';
import { measureOverflow } from './page-faults.ts';

const casePath = pickLastingPages(findBuiltSite()).get('/cas/*/') ?? '/cas/';

journey('the links back from the sources of a case have each a name of their own', async ({ open }) => {
  const { page } = await open(casePath);
  const names = await page
    .locator('.uses a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? link.textContent.trim()));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

journey(
  'back from a source, the call that led there has the focus, and the page stands where it stood',
  async ({ open }) => {
    const { page } = await open(casePath);
    const call = page.locator('main .prose .calls > a').nth(3);
    await call.focus();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#source-'));
    await page.goBack();
    await page.waitForFunction(() => location.hash === '');
    expect(await call.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(5);
  },
);

journey('the explorer has a way to its field, to its results and to its map', async ({ open }) => {
  const { page } = await open('/explorer/');
  const reached: (string | null)[] = [];
  for (const name of ['Aller à la recherche', 'Aller aux résultats', 'Aller à la carte']) {
    await page.getByRole('link', { name }).focus();
    await page.keyboard.press('Enter');
    reached.push(await page.evaluate(() => document.activeElement?.id ?? null));
  }
  expect(reached).toEqual(['q', 'resultats', 'carte']);
});

journey('a table too wide for a text scrolls in itself, and a keyboard reaches it', async ({ open }) => {
  const { page } = await open(casePath, { width: 390 });
  const region = page.locator('.table-scroll');
  await page.locator('.prose').evaluate((prose) => {
    const row = `<tr>${'<td>Établissement public</td>'.repeat(6)}</tr>`;
    prose.insertAdjacentHTML(
      'beforeend',
      `<div class="table-scroll" tabindex="0" role="group" aria-label="Tableau"><table>${row}</table></div>`,
    );
  });
  expect(await measureOverflow(page)).toEqual([]);
  expect(await region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
});
