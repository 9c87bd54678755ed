import { expect } from 'vitest';
import { findBuiltSite, listPagePaths } from '../built-site.ts';
import { pickTemplatePages } from '../templates.ts';
import { journey } from './journey.ts';
import { SHEET } from './paper.ts';

const casePath = pickTemplatePages(listPagePaths(findBuiltSite())).get('/cas/*/') ?? '/cas/';

journey('a case on paper: folded tables are open, no cell runs over the next', async ({ open }) => {
  const { page } = await open(casePath, { width: SHEET });
  await page.emulateMedia({ media: 'print' });
  const tables = await page.getByRole('main').locator('details table').all();
  expect(tables.length).toBeGreaterThan(0);
  for (const table of tables) expect(await table.isVisible()).toBe(true);
  const cells = page.getByRole('main').locator('td, th');
  expect(
    await cells.evaluateAll((all) =>
      all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ textContent }) => textContent),
    ),
  ).toEqual([]);
});

journey('a source on paper has its address in full', async ({ open }) => {
  const { page } = await open(casePath, { width: SHEET });
  await page.emulateMedia({ media: 'print' });
  const link = page.locator('[id^="source-"] cite a').first();
  const written = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(written).toContain(await link.getAttribute('href'));
});

journey('the explorer on paper: what was asked, the heads of the table, no tool', async ({ open }) => {
  const { page } = await open('/explorer/?q=verre&region=normandie&vue=tableau', { width: SHEET });
  await page.locator('[data-table-body] tr').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.getByText('Recherche\u00a0: «\u00a0verre\u00a0»\u202f; filtres\u00a0: Normandie.').waitFor();
  const heads = page.getByRole('columnheader');
  expect(await heads.allInnerTexts()).toEqual(['Cas', 'Forme', 'Lieu', 'Objectifs', 'Membres', 'Année']);
  expect(await page.getByRole('combobox').or(page.getByRole('checkbox')).count()).toBe(0);
});

journey.for(['/', '/durer/', '/couts/', '/formes/', '/secteurs/', '/pratiques/', '/explorer/', casePath])(
  '%s has sheets to print',
  async (path, { open }) => {
    const { page } = await open(path);
    expect((await page.pdf({ preferCSSPageSize: true })).byteLength).toBeGreaterThan(0);
  },
);

journey('the ten questions on paper: an answer has more than half of its line', async ({ open }) => {
  const { page } = await open(casePath, { width: SHEET });
  await page.emulateMedia({ media: 'print' });
  const shares = await page
    .getByRole('region', { name: 'Dix questions' })
    .locator('dd')
    .evaluateAll((answers) => answers.map((answer) => answer.clientWidth / document.documentElement.clientWidth));
  expect(shares).toHaveLength(10);
  expect(Math.min(...shares)).toBeGreaterThan(0.5);
});
