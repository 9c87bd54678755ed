/** In the dialog, words become filters, an answer is never lost, and rows are read in one order. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey } from './journey.ts';
import { listFaults } from './page-faults.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Rechercher' });
const fieldOf = (page: Page) => dialogOf(page).getByRole('combobox');
const valuesOf = (page: Page) => dialogOf(page).getByRole('list', { name: 'Filtrer les cas' });
const answerOf = (page: Page) => dialogOf(page).getByRole('group', { name: 'Réponse' });

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await dialogOf(page).and(page.locator('[data-state="ready"]')).waitFor();
}

describe('values of facets in the dialog', () => {
  journey('are offered while typing, and Entrée still opens the first result', async ({ open }) => {
    const { page, problems } = await open('/methode/', { sendsPolicy: true });
    await openDialog(page);
    await fieldOf(page).pressSequentially('cluster norm');
    const value = valuesOf(page).getByRole('link', { name: /^Normandie/ });
    await expect.poll(() => value.innerText()).toMatch(/région · \d+\scas · avec «\scluster\s»/);
    await dialogOf(page).locator('[role="listbox"][aria-busy="false"]').waitFor();
    const first = dialogOf(page).getByRole('option').first();
    expect(await first.getAttribute('href')).toContain('/cas/');
    expect(await first.getAttribute('aria-selected')).toBe('true');
    expect(await listFaults(page, { within: 'dialog[open]' })).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.search === '?q=cluster&region=normandie');
    expect(problems).toEqual([]);
  });
});

describe('the answer in the dialog', () => {
  journey('stays when a query is typed quickly twice, whenever the first one is answered', async ({ open }) => {
    const { page } = await open('/methode/');
    const gate = Promise.withResolvers<undefined>();
    await page.route('**/donnees/reponses.json', async (route) => {
      await gate.promise;
      await route.continue();
    });
    await openDialog(page);
    for (const text of ['SPL', 'grappe', 'SPL', 'grappe']) await fieldOf(page).fill(text);
    await dialogOf(page).locator('[role="listbox"][aria-busy="false"]').waitFor();
    gate.resolve(undefined);
    await answerOf(page)
      .getByRole('option', { name: /^Grappe d’entreprises/ })
      .waitFor();
    for (const text of ['SPL', 'grapp', 'grappe']) await fieldOf(page).fill(text);
    await dialogOf(page).locator('[role="listbox"][aria-busy="false"]').waitFor();
    await answerOf(page)
      .getByRole('option', { name: /^Grappe d’entreprises/ })
      .waitFor();
  });

  journey('a place comes late above the rows, and the row in question stays', async ({ open }) => {
    const { page } = await open('/methode/');
    await openDialog(page);
    await fieldOf(page).fill('textile 59100');
    await answerOf(page)
      .getByRole('option', { name: /^Les cas autour de Roubaix/ })
      .waitFor();
    const active = await fieldOf(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active ?? ''}`).getAttribute('href')).toContain('/cas/');
    expect(await dialogOf(page).locator('[aria-selected="true"]').count()).toBe(1);
  });
});

describe('the dialog, as assistive tools read it', () => {
  journey('roles and names in order', async ({ open }) => {
    const { page } = await open('/methode/');
    await openDialog(page);
    await fieldOf(page).fill('grappe');
    await dialogOf(page).locator('[role="listbox"][aria-busy="false"]').waitFor();
    await answerOf(page).waitFor();
    const tree = await dialogOf(page).ariaSnapshot();
    // Names, counts and sentences of rows change with the content; roles, groups and their order must not.
    const lines = tree
      .replace(/(?<=^\s*- (?:option|link)) "[^\n]*?"(?= \[|:?$)/gm, '')
      .replace(/(?<=^\s*- (?:option|link)[^\n]*):$/gm, '')
      .replace(/\d[\d\s\u202f]*(?=\))/g, 'N')
      .split('\n')
      .filter((line) => !/^\s*- (?:text|paragraph|mark|status|\/url)/.test(line));
    const stable = lines.filter((line, rank) => line !== lines[rank - 1]).join('\n');
    await expect(stable).toMatchFileSnapshot('search-dialog.aria.snap.yml');
  });
});
