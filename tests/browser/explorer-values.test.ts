import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { queryOf, readCount, ready, TIMEOUT } from './explorer-page.ts';
import { journey } from './journey.ts';

const fieldOf = (page: Page) => page.getByRole('combobox', { name: 'Chercher dans l’atlas' });
const optionsOf = (page: Page) => page.getByRole('listbox', { name: 'Filtres proposés' }).getByRole('option');

describe('values proposed while one writes in /explorer/', () => {
  journey('one chosen is ticked and its words leave the query', async ({ open }) => {
    const { page, problems } = await open('/explorer/');
    await ready(page);
    const field = fieldOf(page);
    await field.pressSequentially('cluster sarthe');
    const option = optionsOf(page).filter({ hasText: 'Sarthe' });
    await expect.poll(() => option.innerText(), TIMEOUT).toMatch(/département · \d+\scas/);
    await field.press('ArrowDown');
    expect(await option.getAttribute('aria-selected')).toBe('true');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    await field.press('Enter');
    await expect.poll(() => queryOf(page), TIMEOUT).toBe('?q=cluster&departement=72');
    expect(await field.inputValue()).toBe('cluster');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(problems).toEqual([]);
  });

  journey('its count is what a click gives', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    await fieldOf(page).fill('PACA');
    const option = optionsOf(page).first();
    await option.waitFor();
    const count = Number(/(\d+)\scas/.exec(await option.innerText())?.[1]);
    await option.click();
    await expect.poll(() => queryOf(page), TIMEOUT).toBe('?region=provence-alpes-cote-d-azur');
    await expect.poll(() => readCount(page), TIMEOUT).toBe(count);
  });

  journey('Enter without choosing keeps the words, Escape closes the list and nothing else', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const field = fieldOf(page);
    await field.fill('normandie');
    await optionsOf(page).first().waitFor();
    await field.press('Escape');
    await expect.poll(() => optionsOf(page).count(), TIMEOUT).toBe(0);
    expect(await field.inputValue()).toBe('normandie');
    await field.press('Enter');
    await expect.poll(() => queryOf(page), TIMEOUT).toBe('?q=normandie');
  });
});

describe('addresses of /explorer/', () => {
  journey.for([
    ['?region=Bretagne', '?region=bretagne'],
    ['?forme=Cluster', '?forme=cluster'],
    ['?departement=2a', '?departement=2A'],
    ["?region=provence-alpes-côte-d'azur", '?region=provence-alpes-cote-d-azur'],
  ] as const)('%s finds what %s does', async ([written, known], { open }) => {
    const { page } = await open(`/explorer/${known}`);
    await ready(page);
    const count = await readCount(page);
    await page.goto(new URL(`/explorer/${written}`, page.url()).href);
    await ready(page);
    await expect.poll(() => readCount(page), TIMEOUT).toBe(count);
    expect(
      await page
        .getByText(/filtre inconnu/i)
        .filter({ visible: true })
        .count(),
    ).toBe(0);
  });

  journey('an unknown value is said to be so, and left out', async ({ open }) => {
    const { page } = await open('/explorer/?region=bretagne&forme=licorne');
    await ready(page);
    await page.getByRole('button', { name: /licorne.*filtre inconnu/ }).waitFor();
    await page.getByText('Filtre inconnu').first().waitFor();
    expect(await readCount(page)).toBeGreaterThan(0);
  });
});
