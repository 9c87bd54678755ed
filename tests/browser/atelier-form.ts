import type { Locator, Page } from 'playwright-core';

/** The field of the Atelier that writes a path of the file: « chiffres.0.releves.0.valeur ». */
export function fieldAt(page: Page, path: string): Locator {
  return path.split('.').reduce<Locator>((found, step) => {
    if (/^\d+$/.test(step)) return found.locator(':scope > [data-rows] > [data-row]').nth(Number(step));
    return found.locator(`[data-key="${step}"]`).first();
  }, page.locator('atelier-form'));
}

/** Where the value of a path is typed or chosen. */
export function controlAt(page: Page, path: string): Locator {
  return fieldAt(page, path).locator('[data-kind]').first();
}

export async function goTo(page: Page, step: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Étapes' }).getByRole('button', { name: step }).click();
}

/** Types a value as a person does; rows and folds are opened when they are not. Gives whether a control was filled. */
export async function typeAt(page: Page, path: string, value: string): Promise<void> {
  await openRows(page, path);
  const control = controlAt(page, path);
  if (!(await control.isVisible()))
    await control.evaluate((element) => {
      for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
        fold.open = true;
    });
  const tag = await control.evaluate(({ tagName }) => tagName);
  if (tag === 'SELECT') await control.selectOption({ label: value });
  else await control.fill(value);
  await control.blur();
}

async function openRows(page: Page, path: string): Promise<void> {
  const steps = path.split('.');
  for (const [index, step] of steps.entries()) {
    if (!/^\d+$/.test(step)) continue;
    const list = fieldAt(page, steps.slice(0, index).join('.'));
    const rows = list.locator(':scope > [data-rows] > [data-row]');
    while ((await rows.count()) <= Number(step)) await list.locator(':scope > [data-add]').click();
  }
}

/** The text of the file, once what was typed has been written and checked. */
export async function readFile(page: Page): Promise<string> {
  await page.locator('atelier-form[data-judged]').waitFor({ state: 'attached' });
  return (await page.locator('[data-file]').textContent()) ?? '';
}
