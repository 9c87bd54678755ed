/** What is heard while one types or ticks, and what an address that nobody wrote with care says. */
import { describe, expect } from 'vitest';
import { HERE, readable, visibleText } from './faults.ts';
import { journey } from './journey.ts';

describe('the search', () => {
  journey('half a word is not said to be nowhere, and what is told is told once', async ({ open }) => {
    const { page } = await open('/recherche/');
    await page.locator('site-search [data-announced]').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const region = document.querySelector('site-search [data-announced]');
      const output = document.querySelector('site-search output');
      if (region === null || output === null) throw new Error('no region');
      new MutationObserver(() => heard.push(`told: ${region.textContent}`)).observe(region, { childList: true });
      new MutationObserver(() => heard.push(`written: ${output.textContent}`)).observe(output, { childList: true });
    });
    await page.locator('#q').pressSequentially('alliance', { delay: 100 });
    await page.locator('site-search[data-state="done"]').waitFor();
    const read = () => page.evaluate(() => (Reflect.get(window, 'heard') as string[]).map(String));
    await expect.poll(async () => (await read()).filter((line) => line.startsWith('told')).length).toBe(1);
    const lines = await read();
    expect(lines.filter((line) => /Aucun|aucune/.test(line) && !line.includes('titres'))).toEqual([]);
    expect(lines.map(readable).find((line) => line.startsWith('told'))).toMatch(
      /^told: \d+ résultats pour « alliance »/,
    );
  });
  journey('an option is heard by its name and its kind', async ({ open }) => {
    const { page } = await open(HERE);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('alliance');
    await page.locator('dialog mark').first().waitFor();
    const named = page.getByRole('option', { name: /^[^ ,]+[^,↵]*, [^↵]+ · [^↵]+$/ });
    await expect.poll(() => named.count()).toBeGreaterThan(0);
    expect(await named.first().textContent()).toContain('↵');
  });
});

describe('the explorer', () => {
  journey.for([
    ['?region=Bretagne', /^(?!Aucun)/, ''],
    ['?departement=2a', /^Aucun cas|^\d/, ''],
    ['?region=atlantide', /^\d+ cas$/, 'Filtre inconnu : « atlantide » n’est pas appliqué.'],
    ['?region=__proto__', /^\d+ cas$/, 'Filtre inconnu : « __proto__ » n’est pas appliqué.'],
    ['?departement=constructor', /^\d+ cas$/, 'Filtre inconnu : « constructor » n’est pas appliqué.'],
  ] as const)('the address %s is read for what it is', async ([search, count, note], { open }) => {
    const { page, problems } = await open(`/explorer/${search}`);
    await page.locator('case-explorer[data-state="ready"]').waitFor();
    await page.locator('case-map[data-state="ready"]').waitFor();
    expect(readable(await page.locator('output[data-count]').innerText())).toMatch(count);
    expect(await visibleText(page, '[data-correction]')).toBe(note);
    expect(problems).toEqual([]);
  });

  journey('a filter of 300 letters stays within the page', async ({ open }) => {
    const { page } = await open(`/explorer/?objectif=${'x'.repeat(300)}`, { width: 390 });
    await page.locator('case-explorer[data-state="ready"]').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  journey('by the keyboard the map says its keys', async ({ open }) => {
    const { page } = await open('/explorer/');
    await page.locator('case-map[data-state="ready"]').waitFor();
    const keys = page.locator('#carte-aide');
    expect((await keys.boundingBox())?.width).toBeLessThan(2);
    await page.locator('[data-open-sheet]').or(page.locator('[data-view="tableau"]')).first().focus();
    await page.keyboard.press('Tab');
    await page.locator('[data-stage]').focus();
    expect((await keys.boundingBox())?.width).toBeGreaterThan(100);
  });

  journey('is heard in one place', async ({ open }) => {
    const { page } = await open('/explorer/', { isAlone: true });
    await page.locator('case-explorer[data-state="ready"]').waitFor();
    await page.locator('case-map[data-state="ready"]').waitFor();
    const heard = await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      for (const region of document.querySelectorAll(
        'case-explorer :is([aria-live="polite"], [role="status"]:not([aria-live]))',
      ))
        new MutationObserver(() => told.push(region.textContent)).observe(region, { childList: true, subtree: true });
      return told;
    });
    expect(heard).toEqual([]);
    await page
      .getByRole('checkbox', { name: /^Former/ })
      .first()
      .check();
    const read = () => page.evaluate(() => Reflect.get(window, 'told') as string[]);
    await expect.poll(async () => (await read()).length).toBe(1);
    // What is told waits for a rest: its time passes at once.
    await page.clock.install();
    await page.getByRole('button', { name: 'Tableau' }).click();
    await page.locator('case-explorer[data-view="tableau"]').waitFor();
    await page.clock.runFor(1500);
    expect(await read()).toHaveLength(1);
  });
});
