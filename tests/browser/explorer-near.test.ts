import { describe, expect } from 'vitest';
import { queryOf, ready, TIMEOUT } from './explorer-page.ts';
import { journey } from './journey.ts';
import { listFaults } from './page-faults.ts';

const FIELD = 'Commune ou code postal';

describe('the commune that /explorer/ counts distances from', () => {
  journey('a homonym chosen in the list is kept, in the address too', async ({ open }) => {
    const { page, problems } = await open('/explorer/');
    await ready(page);
    await page.getByLabel('Trier par').selectOption('distance');
    const field = page.getByRole('combobox', { name: FIELD });
    await field.pressSequentially('saint-denis');
    const option = page.getByRole('option', { name: 'Saint-Denis (93200)' });
    await option.waitFor();
    await field.press('ArrowDown');
    await field.press('ArrowDown');
    expect(await option.getAttribute('aria-selected')).toBe('true');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    expect(await page.getByRole('listbox').getByRole('option').first().innerText()).toBe('Saint-Denis (97400)');
    expect(await listFaults(page, { within: '[data-near]' })).toEqual([]);
    await field.press('Enter');
    await page.getByText('Distances depuis Saint-Denis (93200)').waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(new URLSearchParams(queryOf(page)).get('pres')).toBe('Saint-Denis (93200)');
    // A reload cuts short what is still loading, which is no problem.
    expect(problems).toEqual([]);
    await page.reload();
    await page.getByText('Distances depuis Saint-Denis (93200)').waitFor();
    expect(await field.inputValue()).toBe('Saint-Denis (93200)');
  });

  journey('a place typed costs little, and nothing before', async ({ open }) => {
    const loaded: string[] = [];
    const { page } = await open('/explorer/', {
      width: 390,
      prepare: async (page) =>
        page.on('response', (response) => {
          if (response.url().includes('/donnees/communes/')) loaded.push(response.url());
        }),
    });
    await ready(page);
    expect(loaded).toEqual([]);
    await page.goto(new URL('../explorer/?tri=distance', page.url()).href);
    await ready(page);
    await page.getByLabel('Trier par').selectOption('distance');
    const field = page.getByRole('combobox', { name: FIELD });
    await field.fill('Lill');
    const option = page.getByRole('option', { name: 'Lille (59000)' });
    await option.waitFor();
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(loaded.length).toBeLessThanOrEqual(3);
    await option.click();
    await page.getByText('Distances depuis Lille (59000).').waitFor();
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  journey('what is not a commune is asked again, and Escape keeps what is written', async ({ open }) => {
    const { page } = await open('/explorer/?tri=distance&pres=Villeurbane');
    await ready(page);
    const help = page.locator('#pres-aide');
    await expect.poll(() => help.innerText(), TIMEOUT).toContain('Vouliez-vous dire Villeurbanne (69100)');
    await help.getByRole('button', { name: 'Villeurbanne (69100)' }).click();
    await page.getByText('Distances depuis Villeurbanne (69100).').waitFor();
    const field = page.getByRole('combobox', { name: FIELD });
    await field.fill('st etienne');
    await page.getByRole('option', { name: 'Saint-Étienne (42000)' }).waitFor();
    await field.press('Escape');
    expect(await page.getByRole('listbox', { name: 'Communes proposées' }).isVisible()).toBe(false);
    expect(await field.inputValue()).toBe('st etienne');
    await field.press('Enter');
    await page.getByText('Distances depuis Saint-Étienne (42000)').waitFor();
  });
});
