import { expect } from 'vitest';
import { journey } from './journey.ts';

const figure = 'Signaler une erreur';

journey('beside a figure, a message that names the page and the figure is a few words away', async ({ open }) => {
  const { page } = await open('/cas/glass-vallee/');
  const row = page.locator('.shown > li').first();
  const name = (await row.locator('.label').innerText()).trim();
  await row.getByRole('link', { name: figure }).click();
  await page.getByLabel('La page').waitFor();
  expect(await page.getByLabel('La page').inputValue()).toMatch(/\/cas\/glass-vallee\/$/);
  const passage = await page.getByLabel('Le passage ou le chiffre').inputValue();
  expect(passage).not.toBe('');
  expect(name.startsWith(passage)).toBe(true);
  await page.getByLabel('Ce qui ne va pas').fill('Le compte date de 2019 & non de 2024.\n<script>');
  const message = page.locator('copy-text .text');
  expect(await message.innerText()).toContain('Le compte date de 2019 & non de 2024.\n<script>');
  const mail = await page.getByRole('link', { name: 'Ouvrir dans mon logiciel' }).getAttribute('href');
  expect(new URL(mail ?? '').searchParams.get('body')).toContain('/cas/glass-vallee/');
});

journey('the message is copied whole', async ({ open }) => {
  const { page } = await open('/contribuer/proposer/');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByLabel('Qui coopère').fill('Mécaloire');
  await page.getByLabel('Qui coopère').press('Enter');
  await page.getByRole('button', { name: 'Copier le message' }).click();
  await page.getByRole('button', { name: 'Copié' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Mécaloire');
  expect(copied).toBe(await page.locator('copy-text .text').textContent());
});

journey('without JavaScript the message waits to be completed, and the mail program opens it', async ({ open }) => {
  const { page } = await open('/contribuer/signaler/?page=/cas/x/', { hasScript: false });
  expect(await page.locator('copy-text .text').innerText()).toContain('Ce qui ne va pas\u00a0: …');
  expect(await page.getByRole('textbox').count()).toBe(0);
  const mail = await page.getByRole('link', { name: 'Ouvrir dans mon logiciel' }).getAttribute('href');
  expect(new URL(mail ?? '').searchParams.get('body')).toContain('Ce qui ne va pas');
});

journey('no door of the site leads to a closed one', async ({ open }) => {
  const { page } = await open('/contribuer/');
  const words = await page.locator('main').innerText();
  expect(words).not.toMatch(/pas encore (?:ouvert|public)/);
  expect(await page.locator('main a[href*="/contribuer/"]').count()).toBeGreaterThanOrEqual(4);
});
